// Calls the API of the platform, which stands in the page above: say('LMSInitialize', '').
function say(name, ...given) {
  return (parent.API || parent.API_1484_11)[name](...given);
}

// What a test wants to be said when the page is left.
var goodbye = [];
addEventListener('pagehide', () => goodbye.forEach((words) => say(...words)));
