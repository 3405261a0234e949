using CrdGen.Schema.Cel.Schemas;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Schemas;

public sealed class DeclTypeTests
{
    private const long Request = 3 * 1024 * 1024;

    [Theory]
    [InlineData("{'type': 'string'}", DeclKind.String, Request - 2, 2)]
    [InlineData("{'type': 'string', 'maxLength': 5}", DeclKind.String, 20, 2)]
    [InlineData("{'type': 'string', 'maxLength': -5}", DeclKind.String, 0, 2)]
    [InlineData("{'type': 'string', 'enum': ['a', 'äöü']}", DeclKind.String, 6, 2)]
    [InlineData("{'type': 'string', 'enum': ['a'], 'maxLength': 5}", DeclKind.String, 20, 2)]
    [InlineData("{'type': 'string', 'format': 'byte'}", DeclKind.Bytes, Request - 2, 2)]
    [InlineData("{'type': 'string', 'format': 'byte', 'maxLength': 5}", DeclKind.Bytes, 5, 2)]
    [InlineData("{'type': 'string', 'format': 'duration', 'maxLength': 5}", DeclKind.Duration, 32, 3)]
    [InlineData("{'type': 'string', 'format': 'date'}", DeclKind.Date, 12, 12)]
    [InlineData("{'type': 'string', 'format': 'date-time'}", DeclKind.Timestamp, 32, 21)]
    [InlineData("{'type': 'string', 'format': 'uri'}", DeclKind.String, Request - 2, 2)]
    [InlineData("{'type': 'boolean'}", DeclKind.Bool, 0, 4)]
    [InlineData("{'type': 'integer'}", DeclKind.Int, 0, 1)]
    [InlineData("{'type': 'number'}", DeclKind.Double, 0, 1)]
    [InlineData("{'x-kubernetes-int-or-string': true}", DeclKind.IntOrString, Request - 2, 1)]
    [InlineData("{'x-kubernetes-int-or-string': true, 'maxLength': 5}", DeclKind.IntOrString, 20, 1)]
    [InlineData("{'type': 'array', 'items': {'type': 'string'}}", DeclKind.List, (Request - 2) / 3, 2)]
    [InlineData("{'type': 'array', 'items': {'type': 'string'}, 'maxItems': 7}", DeclKind.List, 7, 2)]
    [InlineData("{'type': 'object', 'additionalProperties': {'type': 'string'}}", DeclKind.Map, (Request - 2) / 8, 2)]
    [InlineData("{'type': 'object', 'additionalProperties': {'type': 'string'}, 'maxProperties': 7}", DeclKind.Map, 7, 2)]
    [InlineData("{'type': 'object', 'additionalProperties': true}", DeclKind.Object, 0, 2)]
    [InlineData("{'type': 'object', 'x-kubernetes-preserve-unknown-fields': true}", DeclKind.Object, 0, 2)]
    [InlineData("{'type': 'object', 'required': ['ab', 'd'], 'properties': {'ab': {'type': 'integer'}, 'c': {'type': 'integer'}, 'd': {'type': 'integer', 'default': 1}}}", DeclKind.Object, 0, 2 + 2 + 1 + 4)]
    [InlineData("{'type': 'object', 'required': ['a'], 'properties': {'a': {'type': 'object', 'required': ['b-c'], 'properties': {'b-c': {'type': 'boolean'}}}}}", DeclKind.Object, 0, 2 + 1 + 4 + 2 + 3 + 4 + 4)]
    public void Sizes(string schema, DeclKind kind, long most, long least)
    {
        var type = TestSchemas.Type(schema);
        (type.Kind, type.MaxElements, type.MinSerializedSize).ShouldBe((kind, most, least));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{'x-kubernetes-preserve-unknown-fields': true}")]
    [InlineData("{'type': 'array'}")]
    [InlineData("{'type': 'array', 'items': {'x-kubernetes-preserve-unknown-fields': true}}")]
    [InlineData("{'type': 'object', 'additionalProperties': {'x-kubernetes-preserve-unknown-fields': true}}")]
    [InlineData("{'type': 'array', 'items': {'type': 'array', 'items': {}}}")]
    public void Without_a_type_nothing_is_visible(string schema) => DeclType.Of(TestSchemas.Schema(schema), isResourceRoot: false).ShouldBeNull();

    [Fact]
    public void Fields_have_escaped_names_and_those_without_one_are_left_out() =>
        TestSchemas.Everything.Fields.All.Select(f => f.Name).ShouldBe(
        [
            "s", "i", "d", "b", "by", "dur", "date", "time", "ios", "ls", "li", "m", "o", "p", "lo", "mo", "open", "a__dash__b", "__namespace__", "x__underscores__y",
        ]);

    [Fact]
    public void The_root_of_a_resource_has_little_metadata_always()
    {
        var root = TestSchemas.Type("{'type': 'object', 'properties': {'metadata': {'type': 'object', 'properties': {'name': {'type': 'string', 'maxLength': 5}}}, 'spec': {'type': 'object'}}}", isResourceRoot: true);
        root.Fields.All.Select(f => f.Name).ShouldBe(["spec", "kind", "apiVersion", "metadata"]);
        var metadata = root.Fields.Get("metadata")!.Type;
        metadata.Fields.All.Select(f => f.Name).ShouldBe(["name", "generateName"]);
        metadata.Fields.Get("name")!.Type.MaxElements.ShouldBe(Request - 2);
    }

    [Fact]
    public void Metadata_that_is_declared_in_full_is_taken_as_it_is()
    {
        var root = TestSchemas.Type(
            "{'type': 'object', 'properties': {'kind': {'type': 'string'}, 'apiVersion': {'type': 'string'}, 'metadata': {'type': 'object', 'properties': {'name': {'type': 'string', 'maxLength': 5}, 'generateName': {'type': 'string'}}}}}",
            isResourceRoot: true);
        root.Fields.Get("metadata")!.Type.Fields.Get("name")!.Type.MaxElements.ShouldBe(20);
    }

    [Fact]
    public void An_embedded_resource_is_a_root()
    {
        var type = TestSchemas.Type("{'type': 'object', 'properties': {'e': {'type': 'object', 'x-kubernetes-embedded-resource': true}, 'o': {'type': 'object'}}}");
        type.Fields.Get("e")!.Type.Fields.Get("kind").ShouldNotBeNull();
        type.Fields.Get("o")!.Type.Fields.Get("kind").ShouldBeNull();
    }

    [Fact]
    public void Parts_are_made_once_whoever_asks()
    {
        var type = TestSchemas.Type("{'type': 'object', 'properties': {'a': {'type': 'array', 'items': {'type': 'object'}}}}");
        var found = new CelTypeProbe[8];
        Parallel.For(0, found.Length, i => found[i] = new(type.Fields.Get("a")!.Type, type.Fields.Get("a")!.Type.ElementType!.CelType));
        found.Distinct().Count().ShouldBe(1);
    }

    private readonly record struct CelTypeProbe(DeclType Type, object CelType);
}
