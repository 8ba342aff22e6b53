/**
 * Says a text politely to screen readers; with `seen` to everyone. The announcer of an element is
 * made at the first call.
 */
export function announce(element: Element, text: string, seen?: 'seen'): void {
  let status = element.querySelector<HTMLElement>(':scope > [role="status"]');
  if (!status) {
    status = document.createElement('p');
    status.setAttribute('role', 'status');
    element.append(status);
  }
  status.className = seen ? 'caveat' : 'visually-hidden';
  status.textContent = text;
}
