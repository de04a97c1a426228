import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { reporters } from './tools/test-reporters.ts';

/** Nothing may be fetched from elsewhere, and nothing inline may run or style. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const headers = {
  // A meta element cannot carry this directive, so it is in the header alone.
  'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Puts the policy into the built page, so that it holds on hosts that let nobody set headers. */
const policyInPage = (): Plugin => ({
  name: 'faultline:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
      injectTo: 'head-prepend',
    },
  ],
});

export default defineConfig({
  // Relative addresses: the build can be put under any path of any static host.
  base: './',
  plugins: [react(), policyInPage()],
  build: {
    target: 'es2023',
    // A data: font or script would need a looser policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Says which chunk holds what; the size budget is counted from it.
    manifest: true,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  preview: { headers },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    environment: 'node',
    // Two cores under load: a property test over many seeds may take its time.
    testTimeout: 30_000,
    reporters: reporters('unit'),
  },
});
