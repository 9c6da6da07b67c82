import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import vue from '@vitejs/plugin-vue';
import components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Writes which files there are: the servlet serves these and no others. */
function listing(): Plugin {
  return {
    name: 'listing',
    apply: 'build',
    writeBundle(options, bundle) {
      const files = [...Object.keys(bundle), ...readdirSync('public')].sort();
      writeFileSync(`${options.dir}/files.txt`, `${files.join('\n')}\n`);
    },
  };
}

/** The pages are one program: an end is a chunk that is loaded when somebody goes there. */
export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { hoistStatic: false } } }),
    components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    listing(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: '../target/pages/pages',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env.XINGLIN ?? 'http://127.0.0.1:8181' } },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
});
