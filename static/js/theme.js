/* Set the reader's chosen theme before anything is painted; without a choice the system decides. */
{
  const choice = /(?:^|; )theme=(light|dark)/.exec(document.cookie);
  if (choice) document.documentElement.dataset.theme = choice[1];
}
