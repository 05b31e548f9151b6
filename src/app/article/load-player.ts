/** The player of the voice. */
export const loadPlayer = () => import('./ListenPlayer');
