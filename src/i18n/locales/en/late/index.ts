export { default as backup } from './backup.json';
export { default as library } from './library.json';
export { default as notes } from './notes.json';
export { default as own } from './own.json';
export { default as proposed } from './proposed.json';
export { default as reading } from './reading.json';
export { default as timeline } from './timeline.json';
export { default as workbench } from './workbench.json';
