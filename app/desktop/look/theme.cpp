#include "look/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

#include "base/check.h"
#include "bridge/text.h"

// Resources of a static library are left out by the linker unless somebody asks for them, outside of any namespace.
static void loadResources() { Q_INIT_RESOURCE(felt); }

namespace felt::desktop {
namespace {

QJsonObject tokens() {
    loadResources();
    QFile file(QStringLiteral(":/felt/tokens.json"));
    FELT_CHECK(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    FELT_CHECK(document.isObject());
    return document.object();
}

std::vector<QColor> ramp(const QJsonArray& array) {
    std::vector<QColor> colours;
    for (const QJsonValue& value : array) colours.emplace_back(value.toString());
    return colours;
}

bool pointsSomewhere(const QString& name) {
    static const QStringList names{QStringLiteral("next"), QStringLiteral("back"), QStringLiteral("share"), QStringLiteral("undo"),
                                   QStringLiteral("journal")};
    return names.contains(name);
}

}  // namespace

Theme::Theme(Look look, double textScale, QObject* parent) : QObject(parent), m_look(look), m_scale(textScale) { read(); }

void Theme::read() {
    const QJsonObject all = tokens();
    const bool dark = m_look.scheme == Look::Scheme::Dark;
    const QString scheme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QJsonObject colours = all[QStringLiteral("colour")][scheme].toObject();
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        const QString value = colours[toQt(Choices<Colour>::names[i])].toString();
        FELT_CHECK(!value.isEmpty());
        m_colours[i] = QColor(value);
    }
    if (m_look.contrast == Look::Contrast::High) {
        const QColor ink(dark ? Qt::white : Qt::black);
        for (const Colour each : {Colour::Ink, Colour::InkSoft, Colour::Edge, Colour::Line, Colour::FigureEdge})
            m_colours[std::size_t(each)] = ink;
        for (const Colour each : {Colour::PrimaryWash, Colour::SensationWash, Colour::FeelingWash, Colour::NeedWash, Colour::AlarmWash})
            m_colours[std::size_t(each)] = colour(Colour::Surface);
    }
    const QJsonObject ramps = all[QStringLiteral("ramp")][scheme].toObject();
    m_heat = ramp(ramps[QStringLiteral("heat")].toArray());
    m_diverging = ramp(ramps[QStringLiteral("diverging")].toArray());
    const QJsonObject types = all[QStringLiteral("type")].toObject();
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        const QJsonObject type = types[toQt(Choices<Type>::names[i])].toObject();
        m_faces[i] = {type[QStringLiteral("size")].toInt(15), type[QStringLiteral("face")].toString() == QStringLiteral("serif"),
                      type[QStringLiteral("weight")].toInt(400) >= 700};
    }
    if (m_serif.isEmpty()) {
        const QString wished = QStringLiteral("Noto Serif");
        m_serif = QFontDatabase::hasFamily(wished) ? wished : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }
}

void Theme::setLook(const Look& look) {
    if (look == m_look) return;
    m_look = look;
    read();
    apply();
    emit changed();
}

void Theme::setTextScale(double scale) {
    if (std::abs(scale - m_scale) < 0.01) return;
    m_scale = scale;
    apply();
    emit changed();
}

void Theme::apply() const {
    QApplication::setPalette(palette());
    QApplication::setFont(font(Type::Body));
    qApp->setStyleSheet(styleSheet());
}

QColor Theme::kindColour(lexicon::Kind kind) const {
    return colour(kind == lexicon::Kind::Sensation ? Colour::Sensation : kind == lexicon::Kind::Feeling ? Colour::Feeling : Colour::Need);
}

QColor Theme::kindWash(lexicon::Kind kind) const {
    return colour(kind == lexicon::Kind::Sensation ? Colour::SensationWash
                  : kind == lexicon::Kind::Feeling ? Colour::FeelingWash
                                                   : Colour::NeedWash);
}

QColor Theme::kindEdge(lexicon::Kind kind) const {
    return colour(kind == lexicon::Kind::Sensation ? Colour::SensationEdge
                  : kind == lexicon::Kind::Feeling ? Colour::FeelingEdge
                                                   : Colour::NeedEdge);
}

QFont Theme::font(Type type) const {
    const Face& face = m_faces[std::size_t(type)];
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (face.serif) font.setFamilies({m_serif, QStringLiteral("serif")});
    font.setPixelSize(px(face.size));
    font.setBold(face.bold);
    return font;
}

int Theme::px(double design) const { return int(std::lround(design * m_scale)); }

int Theme::step() const { return m_look.motion == Look::Motion::Reduced ? 0 : 180; }

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Colour::Ground);
    set(QPalette::WindowText, Colour::Ink);
    set(QPalette::Base, Colour::Field);
    set(QPalette::AlternateBase, Colour::Well);
    set(QPalette::Text, Colour::Ink);
    set(QPalette::PlaceholderText, Colour::InkSoft);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Ink);
    set(QPalette::BrightText, Colour::Alarm);
    set(QPalette::ToolTipBase, Colour::Surface);
    set(QPalette::ToolTipText, Colour::Ink);
    set(QPalette::Highlight, Colour::Primary);
    set(QPalette::HighlightedText, Colour::OnPrimary);
    set(QPalette::Link, Colour::Primary);
    set(QPalette::LinkVisited, Colour::Primary);
    set(QPalette::Light, Colour::Surface);
    set(QPalette::Midlight, Colour::Well);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Dark, Colour::Edge);
    set(QPalette::Shadow, Colour::Edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::InkSoft));
    return palette;
}

QPixmap Theme::icon(const QString& name, int size, const QColor& colour, double pixelRatio, Qt::LayoutDirection direction) const {
    const bool mirrored = direction == Qt::RightToLeft && pointsSomewhere(name);
    const QString key =
        QStringLiteral("felt-icon-%1-%2-%3-%4-%5").arg(name).arg(size).arg(colour.name(QColor::HexArgb)).arg(pixelRatio).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(QStringLiteral(":/felt/icons/%1.svg").arg(name));
    FELT_CHECK(file.open(QIODevice::ReadOnly));
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    if (size < 18) drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"2.25\"");
    QSvgRenderer renderer(drawing);
    const int pixels = int(std::lround(size * pixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Theme::buttonIcon(const QString& name, const QColor& colour) const {
    const auto direction = QApplication::layoutDirection();
    QIcon drawn;
    for (const double ratio : {1.0, 2.0}) drawn.addPixmap(icon(name, px(20), colour, ratio, direction));
    return drawn;
}

}  // namespace felt::desktop
