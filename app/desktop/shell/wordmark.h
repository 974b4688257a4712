// The mark and the name.
#pragma once

class QWidget;

namespace felt::desktop {

class Theme;
QWidget* makeWordmark(const Theme& theme);

}  // namespace felt::desktop
