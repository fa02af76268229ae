// The postgres driver makes its subscription to a server's log for each connection, whether anybody asks for it or not.

function subscription(): () => never {
  return () => {
    throw new Error("a subscription is left out of the worker");
  };
}

export { subscription as default };
