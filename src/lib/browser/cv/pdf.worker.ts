// pdf.js listens by itself where it finds that it runs in a worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
