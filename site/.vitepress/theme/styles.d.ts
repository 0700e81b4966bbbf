// Vite handles style imports
declare module '*.css'
