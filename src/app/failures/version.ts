/** The version of the app, as package.json has it. */
// oxlint-disable-next-line no-restricted-imports -- the file belongs to the whole project, and lies above its folders
export { version } from '../../../package.json';
