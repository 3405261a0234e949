using System.Runtime.CompilerServices;
using CrdGen.Cli.Import.Resources;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests;

/// <summary>Schemas of built-in types are recognised in a definition, and nothing else is taken for one.</summary>
public sealed class KubernetesTypeTests
{
    private static readonly JsonSchemaProps Selector = Find("io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector");

    private static readonly Dictionary<string, (JsonSchemaProps Schema, string CSharp)> Cases = new(StringComparer.Ordinal)
    {
        ["as it is"] = (Selector, "public LabelSelector? Used"),
        ["described otherwise"] = (Selector with { Description = "Mine." }, "/// <summary>Mine.</summary>\n    public LabelSelector? Used"),
        ["without descriptions"] = (Undescribed.Of(Selector), "[OmitDescriptions]\n    public LabelSelector? Used"),
        ["in lists"] = (new() { Type = "array", Items = Undescribed.Of(Selector) }, "[OmitDescriptions]\n    public List<LabelSelector>? Used"),
        ["with a description of its own where there is no other"] = (Undescribed.Of(Selector) with { Description = "Mine." }, "[OmitDescriptions]\n    public LabelSelector? Used"),
        ["one word differs"] = (Selector with { Properties = Selector.Properties.Select(p => new SchemaProperty(p.Name, p.Schema with { Description = "x" })).ToEquatableArray() }, "public ThingUsed? Used"),
        ["a type of two texts"] = (Undescribed.Of(Find("io.k8s.api.core.v1.PodDNSConfigOption")), "public ThingUsed? Used"),
        ["two types look alike"] = (Undescribed.Of(Find("io.k8s.api.core.v1.SecretKeySelector")), "public ThingUsed? Used"),
        ["they differ in words"] = (Find("io.k8s.api.core.v1.SecretKeySelector"), "public SecretKeySelector? Used"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void They_are_recognised(string what)
    {
        var (schema, expected) = Cases[what];
        var trip = RoundTrip.Of([Definition(schema)], new("Acme"));
        trip.Diagnostics.ShouldBeEmpty(what);
        trip.Import.Files[0].Write().ShouldContain(expected, Case.Sensitive, what);
        CustomResourceDefinitionReader.Read(trip.Manifest("things.acme.io")!).Versions[0].Schema.Property("used").ShouldBe(schema, what);
    }

    [Fact]
    public void An_import_keeps_no_schema_that_was_read()
    {
        var importer = new ResourceImporter(new("Acme"));
        var schema = Add(importer);
        GC.Collect();
        schema.IsAlive.ShouldBeFalse();
        importer.Import().Files.Count.ShouldBe(1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Add(ResourceImporter importer)
    {
        var definition = Definition(Selector);
        importer.Add(definition);
        return new(definition.Versions[0].Schema);
    }

    private static JsonSchemaProps Find(string name) => KubernetesDefinitions.Find(name).Schema!;

    private static CustomResourceDefinition Definition(JsonSchemaProps used) => new("acme.io", new("Thing", "ThingList", "things", "thing"), CustomResourceDefinition.Namespaced)
    {
        Versions = EquatableArray.Of(new CustomResourceDefinitionVersion("v1", new() { Type = "object", Properties = EquatableArray.Of(new SchemaProperty("used", used)) }) { Storage = true }),
    };
}
