/** The tabs of the side panel. What the text shows at rest follows the one that is open. */
export const panelTabs = ['entities', 'commitments', 'words', 'notes', 'search'] as const;
export type PanelTab = (typeof panelTabs)[number];
