/** Shows one answer from the open data of SMP Explained as text of this page. Where it cannot be read, nothing is shown. */
const place = document.getElementById('answer');
try {
  const response = await fetch(place.dataset.from, { credentials: 'omit' });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { question, answer, url } = await response.json();
  const link = Object.assign(document.createElement('a'), { href: url, textContent: question });
  const words = Object.assign(document.createElement('p'), { textContent: answer });
  place.append(link, words);
  place.hidden = false;
} catch {
  place.remove();
}
