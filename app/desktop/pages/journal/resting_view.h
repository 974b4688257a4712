// Entries that were deleted and rest: bring one back, or erase it for good.
#pragma once

#include <QWidget>
#include <vector>

#include "base/uuid.h"
#include "look/theme.h"

class QVBoxLayout;

namespace felt::desktop {

class RestingView : public QWidget {
    Q_OBJECT
public:
    struct Row {
        Uuid id;
        QString when;
        QString summary;
        QString rests;  // for how long yet
    };
    explicit RestingView(const Theme& theme, QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);

signals:
    void bringBackWanted(const felt::Uuid& id);
    void eraseWanted(const felt::Uuid& id);
    void closed();

private:
    QWidget* makeRow(const Row& row);
    const Theme& m_theme;
    QVBoxLayout* m_column;
    QWidget* m_inside = nullptr;
    std::vector<Row> m_rows;
};

}  // namespace felt::desktop
