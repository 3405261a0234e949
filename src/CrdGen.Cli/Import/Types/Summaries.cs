using CrdGen.Cli.Import.CSharp;

namespace CrdGen.Cli.Import.Types;

/// <summary>Descriptions as doc comments, and as attributes where a comment would not keep them to the letter.</summary>
internal static class Summaries
{
    /// <summary>The doc comment, or <see langword="null"/>: there is none, or the type has the description already, or an attribute was added.</summary>
    /// <param name="wanted">The description.</param>
    /// <param name="given">What is there without a doc comment.</param>
    /// <param name="place">Where an attribute goes.</param>
    public static string? Of(string? wanted, string? given, AttributePlace place)
    {
        if (wanted == given)
        {
            return null;
        }

        if (wanted is not null && place.IsHere && DocComment.Keeps(wanted))
        {
            return wanted;
        }

        place.Keyword("Description", CSharpLiteral.Of(wanted ?? ""));
        return null;
    }
}
