using System.Reflection;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>The API server's word on everything that the tables produce.</summary>
public sealed class OracleTests
{
    private static IEnumerable<MappingTable> Tables =>
        from type in typeof(OracleTests).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        where property.PropertyType == typeof(MappingTable)
        select (MappingTable)property.GetValue(null)!;

    [Fact]
    public void The_API_server_accepts_every_manifest_of_the_tables_without_a_warning()
    {
        Assets.Require("crdoracle");

        var cases = Tables.SelectMany(table => table.Cases).ToList();
        var refused = cases
            .Select(mapping => (mapping.Members, Verdict: CrdOracle.Judge(mapping.Manifest)))
            .Where(answer => !answer.Verdict.IsClean)
            .Select(answer => $"{answer.Members}\n{answer.Verdict}");

        cases.Count.ShouldBeGreaterThan(200);
        refused.ShouldBeEmpty();
    }
}
