namespace CrdGen.Package.Tests;

/// <summary>The analyzers come with the package, and are switched on as all analyzers are.</summary>
public sealed class AnalyzerTests(PackageFeed feed) : IDisposable
{
    private readonly Workspace workspace = new(feed);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_line_in_editorconfig_switches_a_rule_on()
    {
        workspace.Project("Acme/Acme.csproj");
        workspace.Write("Acme/Widget.cs", """
            using CrdGen;

            namespace Acme;

            [CustomResource("acme.io", "v1")]
            public sealed partial class Widget
            {
                public WidgetSpec? Spec { get; init; }
            }

            public sealed record WidgetSpec(double Ratio, bool Fast);
            """);
        workspace.Build("Acme").ShouldSucceed().Output.ShouldNotContain("CRD10");

        workspace.Write("Acme/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CRD1001.severity = warning\ndotnet_diagnostic.CRD1002.severity = suggestion\n");
        var build = workspace.Build("Acme", "--no-incremental", "-p:TreatWarningsAsErrors=false").ShouldSucceed().Output;
        build.ShouldContain("Widget.cs(11,40): warning CRD1001: 'Ratio' is a floating-point number");
        build.ShouldNotContain("CRD1002");
        workspace.Build("Acme", "--no-incremental").ShouldFail("error CRD1001");
    }
}
