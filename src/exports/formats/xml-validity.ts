/** For tests only: libxml2 as the judge of what the exporters write. */
import { readFileSync } from 'node:fs';
import {
  DtdValidator,
  XmlBufferInputProvider,
  XmlDocument,
  XmlDtd,
  xmlRegisterInputProvider,
  XsdValidator,
  type XmlNode,
} from 'libxml2-wasm';

const fixture = (name: string) => readFileSync(`src/exports/fixtures/${name}`);

// The schema of XLIFF asks for W3C's by the path that it has at OASIS.
xmlRegisterInputProvider(
  new XmlBufferInputProvider({ 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd': fixture('xml.xsd') }),
);

/** Throws, with line and reason, unless the document is well-formed and valid against the DTD of TMX 1.4b. */
export function validTmx(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  new DtdValidator(XmlDtd.fromBuffer(fixture('tmx14.dtd'))).validate(document);
  return document;
}

/** Throws, with line and reason, unless the document is well-formed and valid against the core schema of XLIFF. */
export function validXliff(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  const schema = XmlDocument.fromBuffer(fixture('xliff_core_2.0.xsd'));
  XsdValidator.fromDoc(schema).validate(document);
  return document;
}

const xliffNamespace = { x: 'urn:oasis:names:tc:xliff:document:2.0' };

/** What an XPath finds, as text: the content of elements, the values of attributes. */
export function textsAt(document: XmlDocument, path: string): string[] {
  return document.find(path, xliffNamespace).map((node: XmlNode) => node.content);
}
