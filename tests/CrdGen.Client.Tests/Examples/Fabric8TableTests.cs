using System.Reflection;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Examples;

/// <summary>The tables in <c>docs/fabric8.md</c> are true: their lines are compiled, and their tests there.</summary>
public sealed class Fabric8TableTests
{
    private const string ByTheRuntime = "LeaderElectionExamples";

    private static readonly Type[] Examples =
    [
        typeof(ConnectionExamples), typeof(ObjectExamples), typeof(PodExamples), typeof(StreamExamples), typeof(WorkloadExamples),
        typeof(ServiceAndStorageExamples), typeof(CustomResourceExamples), typeof(InformerExamples),
    ];

    [Fact]
    public void Every_example_has_one_row()
    {
        Fabric8Table.Rows.Count.ShouldBe(102);
        Fabric8Table.Rows.Select(row => row.Name).ShouldBeUnique();
        Fabric8Table.Rows.ShouldAllBe(row => row.Address.EndsWith($"/{row.Name}.java", StringComparison.Ordinal));
        Examples.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Select(method => method.Name).Except(Fabric8Table.Rows.Select(row => row.Name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_stands_in_the_source()
    {
        foreach (var row in Fabric8Table.Rows.Where(row => row.Name != ByTheRuntime))
        {
            var source = Fabric8Table.SourceOf(row.Name);
            row.Lines.ShouldNotBeEmpty(row.Name);
            row.Lines.ShouldAllBe(line => source.Contains(line, StringComparison.Ordinal), row.Name);
        }
    }

    [Fact]
    public void Every_test_is_there()
    {
        foreach (var (row, test) in Fabric8Table.Rows.SelectMany(row => row.Tests.Select(test => (row, test))))
        {
            var type = typeof(Fabric8TableTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == test.Split('.')[0]);
            type.ShouldNotBeNull($"{row.Name}: {test}");
            type.GetMethod(test.Split('.')[1]).ShouldNotBeNull($"{row.Name}: {test}");
        }
    }

    [Fact]
    public void What_runs_against_the_API_server_says_so() =>
        Fabric8Table.Rows.Where(row => row.Tests.Contains("ExampleTests.It_does_what_it_says")).Select(row => row.Name).ShouldBe(ExampleTests.Rows.Keys, ignoreOrder: true);
}
