/** What the exporters use of fflate, and so all of it that is loaded. */
export { strToU8, unzipSync, zipSync } from 'fflate';
