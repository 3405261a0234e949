using System.Reflection;
using CrdGen.Models;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.BuiltIn;

/// <summary>The client's methods for the built-in resources: <c>client.Pods("default")</c>.</summary>
public sealed class MethodTests(Cluster cluster)
{
    private static readonly IReadOnlyList<MethodInfo> Methods =
    [
        .. typeof(KubernetesClient).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ResourceClient<>)
                && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(KubernetesClient) && !method.IsGenericMethod)
    ];

    [Fact]
    public void Every_resource_has_one() => typeof(KubernetesJson).Assembly.GetExportedTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IApiResource<>)))
        .Except(Methods.Select(method => method.ReturnType.GenericTypeArguments[0]))
        .ShouldBeEmpty();

    [Fact]
    public void Each_has_a_name_of_its_own() => Methods.Select(method => method.Name).ShouldBeUnique();

    [Fact]
    public void Names_are_plurals_in_the_letters_of_the_kind()
    {
        var names = Methods.ToDictionary(method => method.Name, method => method.ReturnType.GenericTypeArguments[0]);
        names["NetworkPolicies"].ShouldBe(typeof(Models.Networking.V1.NetworkPolicy));
        names["StorageClasses"].ShouldBe(typeof(Models.Storage.V1.StorageClass));
        names["Endpoints"].ShouldBe(typeof(Models.Core.V1.Endpoints));
        names["APIServices"].ShouldBe(typeof(Models.ApiRegistration.V1.APIService));
        names["Events"].ShouldBe(typeof(Models.Core.V1.Event));
        names["EventsV1Events"].ShouldBe(typeof(Models.Events.V1.Event));
        names["HorizontalPodAutoscalers"].ShouldBe(typeof(Models.Autoscaling.V2.HorizontalPodAutoscaler));
        names["AutoscalingV1HorizontalPodAutoscalers"].ShouldBe(typeof(Models.Autoscaling.V1.HorizontalPodAutoscaler));
    }

    [Fact]
    public async Task They_lead_to_the_objects()
    {
        (await cluster.Client.Namespaces().GetAsync("kube-system", TestContext.Current.CancellationToken)).Metadata.Name.ShouldBe("kube-system");
        cluster.Client.Deployments("web").Namespace.ShouldBe("web");
        cluster.Client.Pods().Namespace.ShouldBeNull();
    }
}
