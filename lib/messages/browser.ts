/** The one door to the browser's extension API: nothing else imports webextension-polyfill. */
export { default as browser } from 'webextension-polyfill';
