using Xunit;

namespace CrdGen.Generator.Tests.Mapping;

/// <summary>Polymorphic types as discriminated unions.</summary>
public sealed class UnionTests
{
    public static MappingTable Unions => new("""
        /// <summary>Where the sources are.</summary>
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
        [JsonDerivedType(typeof(Git), "git"), JsonDerivedType(typeof(Oci), "oci")]
        public abstract class Source { public required string Name { get; init; } }
        public sealed class Git : Source { public required string Branch { get; init; } }
        [CelRule("self.tag != 'latest'", Message = "no latest")]
        public sealed class Oci : Source { public string? Tag { get; init; } }

        [JsonDerivedType(typeof(One), 1), JsonDerivedType(typeof(Two), 2)]
        public interface INumbered;
        public record One(bool A) : INumbered;
        public record Two(bool B) : INumbered;

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Only), "only")]
        public class Concrete;
        public class Only : Concrete;
        """)
    {
        {
            "Source",
            """
            { "type": "object", "description": "Where the sources are.", "required": ["name", "type"],
              "properties": {
                "type": { "type": "string", "enum": ["git", "oci"] },
                "name": { "type": "string" }, "branch": { "type": "string" }, "tag": { "type": "string" } },
              "oneOf": [
                { "properties": { "type": { "enum": ["git"] } }, "required": ["branch"], "not": { "anyOf": [{ "required": ["tag"] }] } },
                { "properties": { "type": { "enum": ["oci"] } }, "not": { "anyOf": [{ "required": ["branch"] }] } }],
              "x-kubernetes-validations": [{ "rule": "self.type != \"oci\" || (self.tag != 'latest')", "message": "no latest" }] }
            """
        },
        {
            "INumbered",
            """
            { "type": "object", "required": ["$type"],
              "properties": { "$type": { "type": "integer", "enum": [1, 2] }, "a": { "type": "boolean" }, "b": { "type": "boolean" } },
              "oneOf": [
                { "properties": { "$type": { "enum": [1] } }, "required": ["a"], "not": { "anyOf": [{ "required": ["b"] }] } },
                { "properties": { "$type": { "enum": [2] } }, "required": ["b"], "not": { "anyOf": [{ "required": ["a"] }] } }] }
            """
        },
        { "Concrete", """{ "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["only"] } }, "oneOf": [{ "properties": { "kind": { "enum": ["only"] } } }] }""" },
        { "List<Concrete>", """{ "type": "array", "items": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["only"] } }, "oneOf": [{ "properties": { "kind": { "enum": ["only"] } } }] } }""" },
    };

    [Theory, MemberData(nameof(Unions))]
    public void A_polymorphic_type_is_a_discriminated_union(MappingCase mapping) => mapping.Check();
}
