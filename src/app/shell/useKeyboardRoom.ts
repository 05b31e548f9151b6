import { useEffect } from 'react';

/** Keeps `--keys`, the px of the window's foot that the keys of a screen cover, on `<html>`. */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const { style } = document.documentElement;
    const measure = () => {
      // Whoever has drawn a part of the page nearer sees less of it, and needs no other layout.
      const covered = seen.scale > 1.01 ? 0 : window.innerHeight - seen.offsetTop - seen.height;
      if (covered >= 1) style.setProperty('--keys', `${Math.round(covered)}px`);
      else style.removeProperty('--keys');
    };
    measure();
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
      style.removeProperty('--keys');
    };
  }, []);
}
