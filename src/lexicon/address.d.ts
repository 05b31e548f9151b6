/** The address of the compiled lexicon, which the build makes (`scripts/site/lexicon.mjs`). */
declare module 'virtual:lexicon' {
  const address: string;
  export default address;
}
