namespace CrdGen.Cli.Import.Names;

/// <summary>Names that are taken, as C# and file systems see them: names that differ in case only are given once.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public NameScope(IEnumerable<string> reserved) => taken.UnionWith(reserved);

    /// <summary>Takes the first of the names that is free; where none is, the last with a number.</summary>
    public string Take(IEnumerable<string> candidates)
    {
        var last = "";
        foreach (var candidate in candidates)
        {
            if (taken.Add(candidate))
            {
                return candidate;
            }

            last = candidate;
        }

        for (var i = 2; ; i++)
        {
            var numbered = last + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (taken.Add(numbered))
            {
                return numbered;
            }
        }
    }
}
