session-title = Sitzung speichern
session-save = Sitzung als Datei
session-what-it-is = Sie enthält alle Einstellungen und, wenn es eigene Bilder sind, die aufbereiteten Bilder mit ihren Labels. Legen Sie sie irgendwo auf dieser Seite ab, und dasselbe ist wieder zu sehen.
session-other-version = Diese Sitzung wurde von einer anderen Version der Seite geschrieben. Öffnen Sie sie mit jener Version oder speichern Sie sie dort neu.
session-damaged = Diese Sitzung ist beschädigt oder abgeschnitten. Speichern oder kopieren Sie sie noch einmal.
session-too-large = Diese Sitzung enthält mehr als 1 GB an Bildern. Speichern Sie sie mit weniger oder kleineren Bildern.
