// Text between the standard library and Qt: UTF-8 on one side, QString on the other.
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace felt::desktop {

inline QString toQt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
inline std::string fromQt(const QString& text) { return text.toStdString(); }

}  // namespace felt::desktop
