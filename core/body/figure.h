// The body as a picture: its named places, what lies beside what, and what lies under a point.
#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "body/outline.h"
#include "body/place_id.h"

namespace felt::body {

// The person's own: Left is on the right of the front picture and on the left of the back picture.
enum class Side {
    Left,
    Right,
    Middle,  // a skin place across the midline
    None     // an inner place
};

enum class Kind {
    Skin,  // drawn in one view; the skin places of a view tile its silhouette
    Inner  // inside the body or the whole of it; drawn in both views
};

enum class Drawn {
    Shape,  // its outline
    Edge,   // the silhouette as a line: the whole skin
    Fill    // the silhouette as an area: the whole body
};

// In the picture, as arrow keys have it.
enum class Direction { Left, Right, Up, Down };
inline constexpr Direction allDirections[] = {Direction::Left, Direction::Right, Direction::Up, Direction::Down};

struct Appearance {
    Outline outline;
    Point label;  // where a name, a number or a focus ring goes
};

struct Place {
    PlaceId id;
    GroupId group;
    Side side;
    Kind kind;
    Drawn drawn;
    View home;                                             // the view it is drawn in, or best drawn in
    PlaceId mirror;                                        // its twin on the other side; itself where there is none
    std::array<std::optional<Appearance>, 2> appearances;  // by View
    std::array<std::optional<PlaceId>, 4> neighbours;      // by Direction; none for inner places

    const Appearance* in(View view) const;  // nullptr where that view does not show it
    const std::optional<PlaceId>& neighbour(Direction direction) const { return neighbours[std::size_t(direction)]; }
};

// A light stroke of the drawing, not a place.
struct Detail {
    Outline stroke;  // Ends::Open
    double weight;   // 0 to 1: width and strength of the pen
};

struct Drawing {
    Outline silhouette;
    std::vector<Detail> details;
};

// Immutable. Pointers and references into it hold until it is moved or destroyed.
class Figure {
public:
    // A figure as content/body/README.md describes it. Code::ContentInvalid, detail: where and what.
    static Result<Figure> parse(std::string_view json);
    // The same with the file as subject; Code::UnreadableFile, Code::TooLarge.
    static Result<Figure> load(const std::filesystem::path& file);

    const std::string& name() const { return m_parts.name; }  // neutral, broad, wide
    double aspect() const { return m_parts.aspect; }          // width by height of a view, 0.1 to 10
    const std::vector<GroupId>& groups() const { return m_parts.groups; }
    const std::vector<Place>& places() const { return m_parts.places; }  // front, back, inner
    std::vector<const Place*> placesIn(const GroupId& group) const;
    const Place* find(const PlaceId& id) const;  // nullptr where the figure has no such place

    // The skin place under a point. Nothing outside the silhouette and outside the view.
    std::optional<PlaceId> hitTest(View view, Point point) const;
    const Place* placeAt(View view, Point point) const;  // the same, nullptr for nothing

    // Left for right and back; the id itself in the middle, inside, and where it is unknown.
    PlaceId mirror(const PlaceId& id) const;
    // Where an arrow key leads, within one view. Nothing at the edge, for inner and for unknown places.
    std::optional<PlaceId> neighbour(const PlaceId& id, Direction direction) const;
    bool shownIn(const PlaceId& id, View view) const;

    const Outline& outline(View view) const { return m_parts.drawings[std::size_t(view)].silhouette; }
    const std::vector<Detail>& details(View view) const { return m_parts.drawings[std::size_t(view)].details; }

private:
    struct Parts {
        std::string name;
        double aspect;
        std::vector<GroupId> groups;
        std::array<Drawing, 2> drawings;  // by View
        std::vector<Place> places;
    };
    explicit Figure(Parts parts);
    Parts m_parts;
    std::unordered_map<PlaceId, std::size_t> m_positions;  // in places
};

}  // namespace felt::body
