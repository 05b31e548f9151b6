import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App';
import { sayUnstarted } from '#app/unstarted';
import { watchForTrouble } from '#app/watch';
import { preferredLanguage, startI18n } from '#i18n/index';
import { getSettings } from '#settings/useSettings';
import './app/app.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

watchForTrouble();

// Faces that the first screen does not use: had before they are called for, so that nothing is drawn twice.
const later = ['italic 15px "Source Serif 4"', '500 13px "IBM Plex Sans"'];
window.addEventListener('load', () => {
  // A face that cannot be had has another in its place.
  for (const font of later) document.fonts.load(font).catch(() => undefined);
});

try {
  await startI18n(getSettings().language ?? preferredLanguage(navigator.languages));
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} catch (error) {
  sayUnstarted(root, error);
}
