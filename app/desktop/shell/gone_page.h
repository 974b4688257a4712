// After everything was erased: that it is so, and what could not be removed.
#pragma once

#include <QWidget>
#include <filesystem>
#include <vector>

#include "session.h"

namespace felt::desktop {

class GonePage : public QWidget {
    Q_OBJECT
public:
    GonePage(Session& session, const std::vector<std::filesystem::path>& left, QWidget* parent = nullptr);
};

}  // namespace felt::desktop
