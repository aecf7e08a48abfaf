"""The window around the screens: sidebar, status line, palette, toast, crash window; one window per home folder.

window = Window(places, work)
window.set_me(person.name, about)
window.show()
window.go("today")
"""
