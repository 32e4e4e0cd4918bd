// A slider says its value while it is moved. Without script the page says it once the lists are shown.
for (const slider of document.querySelectorAll('.sliders input[type=range]')) {
  slider.addEventListener('input', () => {
    slider.parentElement.querySelector('output').value = slider.value;
  });
}
