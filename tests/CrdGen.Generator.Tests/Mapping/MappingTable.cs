using System.Collections;
using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>
/// A table of C# and the schema that it becomes. A row's C# is a type, or members of a spec. The schema is that of the
/// property <c>Value</c> where the spec has no other, else that of the whole spec.
/// </summary>
/// <param name="declarations">Types that the rows use.</param>
/// <param name="otherFile">Types in namespaces of their own.</param>
public sealed class MappingTable(string declarations = "", string otherFile = "") : IEnumerable<ITheoryDataRow>
{
    private readonly List<(string CSharp, MappingCase Case)> rows = [];

    public IEnumerable<MappingCase> Cases => rows.Select(row => row.Case);

    public void Add(string csharp, string schema)
    {
        var members = csharp.Contains("public ", StringComparison.Ordinal)
            ? csharp
            : $$"""public required {{csharp}} Value { get; set; }""";
        rows.Add((csharp, new(members, schema, declarations, otherFile)));
    }

    public IEnumerator<ITheoryDataRow> GetEnumerator() =>
        rows.Select(row => (ITheoryDataRow)new TheoryDataRow<MappingCase>(row.Case) { TestDisplayName = row.CSharp }).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
