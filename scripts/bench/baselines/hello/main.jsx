/** The least that can be done with React: a button, and what it lights. */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Hello() {
  const [lit, setLit] = useState(false);
  return (
    <button type="button" data-lit={lit ? '' : undefined} onClick={() => setLit(true)}>
      Hello, world
    </button>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Hello />
    </StrictMode>,
  );
}
