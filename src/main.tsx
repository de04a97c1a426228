import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/tokens.css';
import './app/base.css';
import { must } from './base/assert.ts';

createRoot(must(document.getElementById('root') ?? undefined, 'the element #root')).render(
  <StrictMode>
    <main>
      <h1>Faultline</h1>
    </main>
  </StrictMode>,
);
