using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Diagnostics;

/// <summary>An exception inside the generator is an error with the type's name, and costs no other resource its manifest.</summary>
public sealed class InternalErrorTests
{
    private const string Source = """
        namespace Test;

        [CustomResource("test.acme.io", "v1")]
        public class Bad
        {
            public string? Spec { get; init; }
        }

        [CustomResource("test.acme.io", "v1")]
        public class Good
        {
            public string? Spec { get; init; }
        }
        """;

    [Fact]
    public void An_exception_is_an_error_at_the_attribute_with_the_name_of_the_type()
    {
        var compilation = TestCompilation.Create(Source);
        var generator = new CustomResourceGenerator(type =>
        {
            if (type.Name == "Bad")
            {
                throw new InvalidOperationException("two\nlines");
            }
        });
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);

        var diagnostic = diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("CRD0901");
        diagnostic.DefaultSeverity.ShouldBe(DiagnosticSeverity.Error);
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe("CrdGen failed on 'Bad': InvalidOperationException: two lines (please report this with the declaration of the type)");
        Source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length).ShouldBe("CustomResource(\"test.acme.io\", \"v1\")");
        Source[..diagnostic.Location.SourceSpan.Start].ShouldNotContain("Bad");
        output.Assembly.GetAttributes().Select(a => a.ConstructorArguments is [{ Value: string path }, ..] ? path : null).ShouldContain("goods.test.acme.io.yaml");
    }
}
