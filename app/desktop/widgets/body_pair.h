// Front and back side by side, as one stop of the tab order.
#pragma once

#include <functional>
#include <vector>

#include "widgets/body_map.h"

namespace felt::desktop {

// Arrow keys cross from one figure to the other where they face each other.
class BodyPair : public QWidget {
    Q_OBJECT
public:
    BodyPair(const Theme& theme, const body::Figure& figure, QWidget* parent = nullptr);

    void setMarks(const std::vector<checkin::Mark>& marks);
    void setPlaceName(std::function<QString(const body::PlaceId&)> name);
    // The figure that has, or last had, the keyboard.
    BodyMap& active() const { return *m_maps[std::size_t(m_active)]; }
    BodyMap& map(body::View view) const { return *m_maps[std::size_t(view)]; }

signals:
    void picked(felt::body::View view, felt::body::PlaceId place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* column(const Theme& theme, body::View view, const QString& name, const QString& left, const QString& right);
    void activate(body::View view);
    void cross(body::View from, body::Direction direction);
    const body::Figure& m_figure;
    BodyMap* m_maps[2];
    body::View m_active = body::View::Front;
};

}  // namespace felt::desktop
