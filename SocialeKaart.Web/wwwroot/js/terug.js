// A page that answers a form is kept nowhere: going back to it would be an error of the browser. With its own address as a page that is opened, going
// back opens that.
history.replaceState(null, '', location.href)
