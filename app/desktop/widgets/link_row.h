// A row that leads somewhere: a name, what it is, and an arrow at the end.
#pragma once

#include <QAbstractButton>

#include "look/theme.h"

namespace felt::desktop {

class LinkRow : public QAbstractButton {
    Q_OBJECT
public:
    LinkRow(const Theme& theme, const QString& title, const QString& detail, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int textWidth(int width) const;
    const Theme& m_theme;
    QString m_detail;
};

}  // namespace felt::desktop
