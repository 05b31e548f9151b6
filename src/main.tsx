import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App';
import { preferredLanguage, startI18n } from '#i18n/index';
import { getSettings } from '#settings/useSettings';
import './app/app.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

// Faces that the first screen does not use: had before they are called for, so that nothing is drawn twice.
const later = ['italic 15px "Source Serif 4"', '500 13px "IBM Plex Sans"'];
window.addEventListener('load', () => {
  for (const font of later) void document.fonts.load(font);
});

await startI18n(getSettings().language ?? preferredLanguage(navigator.languages));
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
