export { default as app } from './app.json';
export { default as listen } from './listen.json';
export { default as map } from './map.json';
export { default as reader } from './reader.json';
export { default as registers } from './registers.json';
export { default as settings } from './settings.json';
export { default as study } from './study.json';
export { default as words } from './words.json';
