using CrdGen.Schema.KubernetesTypes;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.KubernetesTypes;

public class OfficialClientNamesTests
{
    [Theory]
    [InlineData("V1PodSpec", "io.k8s.api.core.v1.PodSpec")]
    [InlineData("V1PodTemplateSpec", "io.k8s.api.core.v1.PodTemplateSpec")]
    [InlineData("V1DeploymentSpec", "io.k8s.api.apps.v1.DeploymentSpec")]
    [InlineData("V1JobSpec", "io.k8s.api.batch.v1.JobSpec")]
    [InlineData("V1IngressTLS", "io.k8s.api.networking.v1.IngressTLS")]
    [InlineData("V1PolicyRule", "io.k8s.api.rbac.v1.PolicyRule")]
    [InlineData("V1CSIDriverSpec", "io.k8s.api.storage.v1.CSIDriverSpec")]
    [InlineData("V1ServiceAccount", "io.k8s.api.core.v1.ServiceAccount")]
    [InlineData("V1ServiceAccountTokenProjection", "io.k8s.api.core.v1.ServiceAccountTokenProjection")]
    [InlineData("V1LocalObjectReference", "io.k8s.api.core.v1.LocalObjectReference")]
    [InlineData("V1HorizontalPodAutoscalerSpec", "io.k8s.api.autoscaling.v1.HorizontalPodAutoscalerSpec")]
    [InlineData("V2HorizontalPodAutoscalerSpec", "io.k8s.api.autoscaling.v2.HorizontalPodAutoscalerSpec")]
    [InlineData("V2MetricSpec", "io.k8s.api.autoscaling.v2.MetricSpec")]
    [InlineData("V1Condition", "io.k8s.apimachinery.pkg.apis.meta.v1.Condition")]
    [InlineData("V1LabelSelector", "io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector")]
    [InlineData("V1ObjectMeta", "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta")]
    [InlineData("V1OwnerReference", "io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference")]
    [InlineData("V1JSONSchemaProps", "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps")]
    [InlineData("V1APIServiceSpec", "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec")]
    [InlineData("IntOrString", "io.k8s.apimachinery.pkg.util.intstr.IntOrString")]
    [InlineData("IntstrIntOrString", "io.k8s.apimachinery.pkg.util.intstr.IntOrString")]
    [InlineData("ResourceQuantity", "io.k8s.apimachinery.pkg.api.resource.Quantity")]
    [InlineData("Corev1Event", "io.k8s.api.core.v1.Event")]
    [InlineData("Eventsv1Event", "io.k8s.api.events.v1.Event")]
    [InlineData("Corev1EndpointPort", "io.k8s.api.core.v1.EndpointPort")]
    [InlineData("Discoveryv1EndpointPort", "io.k8s.api.discovery.v1.EndpointPort")]
    [InlineData("Authenticationv1TokenRequest", "io.k8s.api.authentication.v1.TokenRequest")]
    [InlineData("AuthenticationV1TokenRequest", "io.k8s.api.authentication.v1.TokenRequest")]
    [InlineData("StorageV1TokenRequest", "io.k8s.api.storage.v1.TokenRequest")]
    [InlineData("Admissionregistrationv1WebhookClientConfig", "io.k8s.api.admissionregistration.v1.WebhookClientConfig")]
    [InlineData("Apiextensionsv1WebhookClientConfig", "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig")]
    [InlineData("Apiregistrationv1ServiceReference", "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.ServiceReference")]
    [InlineData("Corev1ResourceClaim", "io.k8s.api.core.v1.ResourceClaim")]
    [InlineData("V1ResourceClaim", "io.k8s.api.core.v1.ResourceClaim")]
    [InlineData("Rbacv1Subject", "io.k8s.api.rbac.v1.Subject")]
    [InlineData("V1Subject", "io.k8s.api.rbac.v1.Subject")]
    public void The_official_clients_names_are_known(string typeName, string openApiName)
    {
        KubernetesDefinitions.TryFindByClrName("k8s.Models", typeName, out var found).ShouldBeTrue();
        found.ShouldBe(openApiName);
        KubernetesDefinitions.Names.ShouldContain(openApiName);
    }

    [Theory]
    [InlineData("k8s.Models", "PodSpec")]
    [InlineData("k8s.Models", "V1Event")]
    [InlineData("k8s.Models", "V1Pond")]
    [InlineData("k8s", "V1PodSpec")]
    [InlineData("Acme.Models", "V1PodSpec")]
    [InlineData("", "V1PodSpec")]
    public void Other_names_are_not(string namespaceName, string typeName) =>
        KubernetesDefinitions.TryFindByClrName(namespaceName, typeName, out _).ShouldBeFalse();

    [Fact]
    public void Every_type_has_a_name_of_its_own()
    {
        var names = OfficialClientNames.Map(KubernetesDefinitions.Names);
        names.Values.Distinct().Order(StringComparer.Ordinal).ShouldBe(KubernetesDefinitions.Names.Order(StringComparer.Ordinal));
    }
}
