/** Text and panel side by side, and the text in it. */
export const SHELL = 'shell grid min-h-below-bar grid-cols-1 max-panel:content-start panel:grid-cols-panel';

export const MAIN = 'min-w-0 px-brink max-column:px-brink-5';
