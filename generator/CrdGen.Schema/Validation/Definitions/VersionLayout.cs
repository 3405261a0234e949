namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// What all versions have in common: the API server moves it to the top of its internal form before it validates, and names it by
/// those paths.
/// </summary>
internal sealed class VersionLayout(DefinitionObject definition)
{
    public bool SharesSchema { get; } = Shares(definition, (a, b) => a.HasValidation == b.HasValidation && SchemaEquality.AreEqual(a.Schema, b.Schema));

    public bool SharesSubresources { get; } = Shares(definition, (a, b) => a.Subresources == b.Subresources);

    public bool SharesPrinterColumns { get; } = Shares(definition, (a, b) => a.PrinterColumns == b.PrinterColumns);

    public bool SharesSelectableFields { get; } = Shares(definition, (a, b) => a.SelectableFields == b.SelectableFields);

    private static bool Shares(DefinitionObject definition, Func<VersionObject, VersionObject, bool> isSame)
    {
        var versions = definition.Versions;
        for (var i = 1; i < versions.Count; i++)
        {
            if (!isSame(versions[0], versions[i]))
            {
                return false;
            }
        }

        return !versions.IsEmpty && !definition.KeepsVersionsApart;
    }
}
