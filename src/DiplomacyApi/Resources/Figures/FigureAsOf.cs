using DiplomacyApi.Resources.Records;

namespace DiplomacyApi.Resources.Figures;

/// <summary>A figure as it stood at the end of a day.</summary>
static class FigureAsOf
{
    public static Figure Cut(Figure figure, AsOfView view) => figure with
    {
        About = view.Known(figure.About),
        Citations = view.Known(figure.Citations),
    };
}
