using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Models.Tests;

/// <summary>Apply configurations of the built-in types: what is set, and nothing else, is in the JSON.</summary>
public sealed class ApplyConfigurationTests
{
    private const string Suffix = "ApplyConfiguration";

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>All apply configurations, with the types that they are of.</summary>
    private static readonly IReadOnlyList<(Type Apply, Type Model)> All =
    [
        .. typeof(KubernetesJson).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith(Suffix, StringComparison.Ordinal) && type.Name != Suffix)
            .Select(type => (type, type.Assembly.GetType(type.FullName![..^Suffix.Length], throwOnError: true)!))
    ];

    [Fact]
    public void Whatever_can_be_listed_can_be_applied()
    {
        var kinds = typeof(KubernetesJson).Assembly.GetExportedTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(KubernetesList<>))
            .Select(type => type.BaseType!.GenericTypeArguments[0])
            .ToList();
        kinds.Count.ShouldBeGreaterThan(50);
        kinds.Except(All.Where(pair => Face(pair.Apply) is { } face && face.GenericTypeArguments[0] == pair.Apply && face.GenericTypeArguments[1] == pair.Model).Select(pair => pair.Model)).ShouldBeEmpty();
    }

    [Fact]
    public void An_object_of_a_name_is_nothing_but_that()
    {
        foreach (var (apply, model) in All.Where(pair => Face(pair.Apply) is not null))
        {
            var definition = (ResourceDefinition)model.GetProperty("Definition", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            object?[] arguments = definition.Scope == ResourceScope.Namespaced ? ["a", "b"] : ["a"];
            var ns = arguments.Length == 2 ? ""","namespace":"b" """.TrimEnd() : "";
            Write(Activator.CreateInstance(apply, arguments)!).ToJsonString().ShouldBe($$$"""{"apiVersion":"{{{definition.ApiVersion}}}","kind":"{{{definition.Kind}}}","metadata":{"name":"a"{{{ns}}}}}""");
        }
    }

    [Fact]
    public void Each_field_is_sent_when_it_is_set_and_only_then()
    {
        foreach (var (apply, _) in All)
        {
            var nothing = Write(Activator.CreateInstance(apply)!).Select(field => field.Key).ToList();
            nothing.ShouldBe(Face(apply) is null ? [] : ["apiVersion", "kind", "metadata"], apply.FullName);
            foreach (var property in apply.GetProperties().Where(property => !nothing.Contains(JsonName(property))))
            {
                var value = Activator.CreateInstance(apply)!;
                property.SetValue(value, Sample(property.PropertyType));
                Write(value).Select(field => field.Key).Except(nothing).ShouldBe([JsonName(property)], $"{apply.FullName}.{property.Name}");
            }
        }
    }

    [Fact]
    public void An_empty_list_is_sent() =>
        Write(new PodSpecApplyConfiguration { Containers = [], NodeSelector = [] }).ToJsonString().ShouldBe("""{"containers":[],"nodeSelector":{}}""");

    [Fact]
    public void They_have_the_fields_of_their_types_and_all_may_be_absent()
    {
        foreach (var (apply, model) in All)
        {
            apply.GetProperties().Select(property => (property.Name, JsonName(property))).ShouldBe(model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (property.Name, JsonName(property))), apply.FullName);
            apply.GetProperties().ShouldAllBe(property => !property.IsDefined(typeof(RequiredMemberAttribute))
                && (Nullability.Create(property).WriteState == NullabilityState.Nullable || property.Name == "ApiVersion" || property.Name == "Kind" || property.PropertyType == typeof(ObjectMeta)));
        }
    }

    [Fact]
    public void What_serves_as_it_is_requires_nothing_but_what_tells_items_of_a_list_apart()
    {
        var seen = new HashSet<Type>();
        foreach (var (apply, model) in All)
        {
            Parts(apply, model);
        }

        void Parts(Type type, Type model)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var declared = model.GetProperty(property.Name)!;
                var keys = declared.GetCustomAttribute<ListTypeAttribute>() is { } list ? list.Keys : Patched(declared, "x-kubernetes-list-map-keys");
                var part = Element(property.PropertyType);
                if (part.Namespace?.StartsWith("CrdGen.Models.", StringComparison.Ordinal) != true || part.Name.EndsWith(Suffix, StringComparison.Ordinal)
                    || IsAtomic(declared) || IsAtomic(part))
                {
                    continue;
                }

                part.GetProperties().Where(field => field.IsDefined(typeof(RequiredMemberAttribute))).Select(JsonName).Except(keys).ShouldBeEmpty($"{type.FullName}.{property.Name} is {part.Name}");
                if (seen.Add(part))
                {
                    Parts(part, part);
                }
            }
        }
    }

    [Fact]
    public void A_Deployment_of_which_only_the_number_of_replicas_is_meant() =>
        Write(new DeploymentApplyConfiguration("web") { Spec = new() { Replicas = 3 } }).ToJsonString()
            .ShouldBe("""{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web"},"spec":{"replicas":3}}""");

    private static bool IsAtomic(MemberInfo member) => member.GetCustomAttribute<MapTypeAttribute>()?.Type == MapType.Atomic
        || member.GetCustomAttribute<ListTypeAttribute>()?.Type == ListType.Atomic
        || Patched(member, "x-kubernetes-list-type").Contains("atomic");

    /// <summary>What a property says of lists where no attribute has it: keys that may be absent.</summary>
    private static IEnumerable<string> Patched(MemberInfo member, string keyword) =>
        member.GetCustomAttributes<SchemaAttribute>().Select(schema => schema.Patch).OfType<string>().Select(patch => JsonNode.Parse(patch)![keyword]).SelectMany(node => node switch
        {
            JsonArray array => array.Select(item => (string)item!),
            JsonValue value => [(string)value!],
            _ => [],
        });

    private static Type? Face(Type apply) => apply.GetInterfaces().FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IApplyConfiguration<,>));

    private static JsonObject Write(object value) => (JsonObject)JsonSerializer.SerializeToNode(value, value.GetType(), KubernetesJson.Default)!;

    private static string JsonName(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;

    private static Type Element(Type type) => Nullable.GetUnderlyingType(type) is { } value ? value
        : type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? Element(type.GenericTypeArguments[^1])
        : type;

    private static object? Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(byte[]) => "x"u8.ToArray(),
        _ when type == typeof(JsonNode) => new JsonObject(),
        _ when Nullable.GetUnderlyingType(type) is { } value => value == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch : Activator.CreateInstance(value),
        _ when type.IsDefined(typeof(JsonConverterAttribute)) => JsonSerializer.Deserialize("{}", type, KubernetesJson.Default),
        _ => Activator.CreateInstance(type),
    };
}
