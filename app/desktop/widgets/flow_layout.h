// Things one after the other that wrap at the end of the line, as words do.
#pragma once

#include <QLayout>
#include <vector>

namespace felt::desktop {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Act::Measure); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

    // Deletes every widget in it.
    void clear();

private:
    enum class Act { Measure, Place };
    int arrange(const QRect& rect, Act act) const;
    std::vector<QLayoutItem*> m_items;
};

}  // namespace felt::desktop
