// One line of the sidebar: icon, label, and three stitches at the start where one is.
#pragma once

#include <QAbstractButton>

#include "look/theme.h"

namespace felt::desktop {

class SidebarItem : public QAbstractButton {
    Q_OBJECT
public:
    SidebarItem(const Theme& theme, const QString& icon, const QString& text, const QString& key, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont labelFont() const;
    const Theme& m_theme;
    QString m_icon;
    QString m_key;
};

}  // namespace felt::desktop
