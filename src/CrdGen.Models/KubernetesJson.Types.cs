// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Models;

public sealed partial class KubernetesJson
{
    public JsonTypeInfo<AdmissionRegistration.V1.ApplyConfiguration> ApplyConfiguration => Of<AdmissionRegistration.V1.ApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.AuditAnnotation> AuditAnnotation => Of<AdmissionRegistration.V1.AuditAnnotation>();

    public JsonTypeInfo<AdmissionRegistration.V1.ExpressionWarning> ExpressionWarning => Of<AdmissionRegistration.V1.ExpressionWarning>();

    public JsonTypeInfo<AdmissionRegistration.V1.JSONPatch> JSONPatch => Of<AdmissionRegistration.V1.JSONPatch>();

    public JsonTypeInfo<AdmissionRegistration.V1.MatchCondition> MatchCondition => Of<AdmissionRegistration.V1.MatchCondition>();

    public JsonTypeInfo<AdmissionRegistration.V1.MatchResources> MatchResources => Of<AdmissionRegistration.V1.MatchResources>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicy> MutatingAdmissionPolicy => Of<AdmissionRegistration.V1.MutatingAdmissionPolicy>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicyBinding> MutatingAdmissionPolicyBinding => Of<AdmissionRegistration.V1.MutatingAdmissionPolicyBinding>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicyBindingList> MutatingAdmissionPolicyBindingList => Of<AdmissionRegistration.V1.MutatingAdmissionPolicyBindingList>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicyBindingSpec> MutatingAdmissionPolicyBindingSpec => Of<AdmissionRegistration.V1.MutatingAdmissionPolicyBindingSpec>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicyList> MutatingAdmissionPolicyList => Of<AdmissionRegistration.V1.MutatingAdmissionPolicyList>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicySpec> MutatingAdmissionPolicySpec => Of<AdmissionRegistration.V1.MutatingAdmissionPolicySpec>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingWebhook> MutatingWebhook => Of<AdmissionRegistration.V1.MutatingWebhook>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingWebhookConfiguration> MutatingWebhookConfiguration => Of<AdmissionRegistration.V1.MutatingWebhookConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingWebhookConfigurationList> MutatingWebhookConfigurationList => Of<AdmissionRegistration.V1.MutatingWebhookConfigurationList>();

    public JsonTypeInfo<AdmissionRegistration.V1.Mutation> Mutation => Of<AdmissionRegistration.V1.Mutation>();

    public JsonTypeInfo<AdmissionRegistration.V1.NamedRuleWithOperations> NamedRuleWithOperations => Of<AdmissionRegistration.V1.NamedRuleWithOperations>();

    public JsonTypeInfo<AdmissionRegistration.V1.ParamKind> ParamKind => Of<AdmissionRegistration.V1.ParamKind>();

    public JsonTypeInfo<AdmissionRegistration.V1.ParamRef> ParamRef => Of<AdmissionRegistration.V1.ParamRef>();

    public JsonTypeInfo<AdmissionRegistration.V1.RuleWithOperations> RuleWithOperations => Of<AdmissionRegistration.V1.RuleWithOperations>();

    public JsonTypeInfo<AdmissionRegistration.V1.ServiceReference> ServiceReference => Of<AdmissionRegistration.V1.ServiceReference>();

    public JsonTypeInfo<AdmissionRegistration.V1.TypeChecking> TypeChecking => Of<AdmissionRegistration.V1.TypeChecking>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicy> ValidatingAdmissionPolicy => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicy>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyBinding> ValidatingAdmissionPolicyBinding => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyBinding>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingList> ValidatingAdmissionPolicyBindingList => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingList>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingSpec> ValidatingAdmissionPolicyBindingSpec => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingSpec>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyList> ValidatingAdmissionPolicyList => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyList>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicySpec> ValidatingAdmissionPolicySpec => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicySpec>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyStatus> ValidatingAdmissionPolicyStatus => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyStatus>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingWebhook> ValidatingWebhook => Of<AdmissionRegistration.V1.ValidatingWebhook>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingWebhookConfiguration> ValidatingWebhookConfiguration => Of<AdmissionRegistration.V1.ValidatingWebhookConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingWebhookConfigurationList> ValidatingWebhookConfigurationList => Of<AdmissionRegistration.V1.ValidatingWebhookConfigurationList>();

    public JsonTypeInfo<AdmissionRegistration.V1.Validation> Validation => Of<AdmissionRegistration.V1.Validation>();

    public JsonTypeInfo<AdmissionRegistration.V1.Variable> Variable => Of<AdmissionRegistration.V1.Variable>();

    public JsonTypeInfo<AdmissionRegistration.V1.WebhookClientConfig> WebhookClientConfig => Of<AdmissionRegistration.V1.WebhookClientConfig>();

    public JsonTypeInfo<Apps.V1.ControllerRevision> ControllerRevision => Of<Apps.V1.ControllerRevision>();

    public JsonTypeInfo<Apps.V1.ControllerRevisionList> ControllerRevisionList => Of<Apps.V1.ControllerRevisionList>();

    public JsonTypeInfo<Apps.V1.DaemonSet> DaemonSet => Of<Apps.V1.DaemonSet>();

    public JsonTypeInfo<Apps.V1.DaemonSetCondition> DaemonSetCondition => Of<Apps.V1.DaemonSetCondition>();

    public JsonTypeInfo<Apps.V1.DaemonSetList> DaemonSetList => Of<Apps.V1.DaemonSetList>();

    public JsonTypeInfo<Apps.V1.DaemonSetSpec> DaemonSetSpec => Of<Apps.V1.DaemonSetSpec>();

    public JsonTypeInfo<Apps.V1.DaemonSetStatus> DaemonSetStatus => Of<Apps.V1.DaemonSetStatus>();

    public JsonTypeInfo<Apps.V1.DaemonSetUpdateStrategy> DaemonSetUpdateStrategy => Of<Apps.V1.DaemonSetUpdateStrategy>();

    public JsonTypeInfo<Apps.V1.Deployment> Deployment => Of<Apps.V1.Deployment>();

    public JsonTypeInfo<Apps.V1.DeploymentCondition> DeploymentCondition => Of<Apps.V1.DeploymentCondition>();

    public JsonTypeInfo<Apps.V1.DeploymentList> DeploymentList => Of<Apps.V1.DeploymentList>();

    public JsonTypeInfo<Apps.V1.DeploymentSpec> DeploymentSpec => Of<Apps.V1.DeploymentSpec>();

    public JsonTypeInfo<Apps.V1.DeploymentStatus> DeploymentStatus => Of<Apps.V1.DeploymentStatus>();

    public JsonTypeInfo<Apps.V1.DeploymentStrategy> DeploymentStrategy => Of<Apps.V1.DeploymentStrategy>();

    public JsonTypeInfo<Apps.V1.ReplicaSet> ReplicaSet => Of<Apps.V1.ReplicaSet>();

    public JsonTypeInfo<Apps.V1.ReplicaSetCondition> ReplicaSetCondition => Of<Apps.V1.ReplicaSetCondition>();

    public JsonTypeInfo<Apps.V1.ReplicaSetList> ReplicaSetList => Of<Apps.V1.ReplicaSetList>();

    public JsonTypeInfo<Apps.V1.ReplicaSetSpec> ReplicaSetSpec => Of<Apps.V1.ReplicaSetSpec>();

    public JsonTypeInfo<Apps.V1.ReplicaSetStatus> ReplicaSetStatus => Of<Apps.V1.ReplicaSetStatus>();

    public JsonTypeInfo<Apps.V1.RollingUpdateDaemonSet> RollingUpdateDaemonSet => Of<Apps.V1.RollingUpdateDaemonSet>();

    public JsonTypeInfo<Apps.V1.RollingUpdateDeployment> RollingUpdateDeployment => Of<Apps.V1.RollingUpdateDeployment>();

    public JsonTypeInfo<Apps.V1.RollingUpdateStatefulSetStrategy> RollingUpdateStatefulSetStrategy => Of<Apps.V1.RollingUpdateStatefulSetStrategy>();

    public JsonTypeInfo<Apps.V1.StatefulSet> StatefulSet => Of<Apps.V1.StatefulSet>();

    public JsonTypeInfo<Apps.V1.StatefulSetCondition> StatefulSetCondition => Of<Apps.V1.StatefulSetCondition>();

    public JsonTypeInfo<Apps.V1.StatefulSetList> StatefulSetList => Of<Apps.V1.StatefulSetList>();

    public JsonTypeInfo<Apps.V1.StatefulSetOrdinals> StatefulSetOrdinals => Of<Apps.V1.StatefulSetOrdinals>();

    public JsonTypeInfo<Apps.V1.StatefulSetPersistentVolumeClaimRetentionPolicy> StatefulSetPersistentVolumeClaimRetentionPolicy => Of<Apps.V1.StatefulSetPersistentVolumeClaimRetentionPolicy>();

    public JsonTypeInfo<Apps.V1.StatefulSetSpec> StatefulSetSpec => Of<Apps.V1.StatefulSetSpec>();

    public JsonTypeInfo<Apps.V1.StatefulSetStatus> StatefulSetStatus => Of<Apps.V1.StatefulSetStatus>();

    public JsonTypeInfo<Apps.V1.StatefulSetUpdateStrategy> StatefulSetUpdateStrategy => Of<Apps.V1.StatefulSetUpdateStrategy>();

    public JsonTypeInfo<Authentication.V1.BoundObjectReference> BoundObjectReference => Of<Authentication.V1.BoundObjectReference>();

    public JsonTypeInfo<Authentication.V1.SelfSubjectReview> SelfSubjectReview => Of<Authentication.V1.SelfSubjectReview>();

    public JsonTypeInfo<Authentication.V1.SelfSubjectReviewStatus> SelfSubjectReviewStatus => Of<Authentication.V1.SelfSubjectReviewStatus>();

    public JsonTypeInfo<Authentication.V1.TokenRequest> TokenRequest => Of<Authentication.V1.TokenRequest>();

    public JsonTypeInfo<Authentication.V1.TokenRequestSpec> TokenRequestSpec => Of<Authentication.V1.TokenRequestSpec>();

    public JsonTypeInfo<Authentication.V1.TokenRequestStatus> TokenRequestStatus => Of<Authentication.V1.TokenRequestStatus>();

    public JsonTypeInfo<Authentication.V1.TokenReview> TokenReview => Of<Authentication.V1.TokenReview>();

    public JsonTypeInfo<Authentication.V1.TokenReviewSpec> TokenReviewSpec => Of<Authentication.V1.TokenReviewSpec>();

    public JsonTypeInfo<Authentication.V1.TokenReviewStatus> TokenReviewStatus => Of<Authentication.V1.TokenReviewStatus>();

    public JsonTypeInfo<Authentication.V1.UserInfo> UserInfo => Of<Authentication.V1.UserInfo>();

    public JsonTypeInfo<Authorization.V1.FieldSelectorAttributes> FieldSelectorAttributes => Of<Authorization.V1.FieldSelectorAttributes>();

    public JsonTypeInfo<Authorization.V1.LabelSelectorAttributes> LabelSelectorAttributes => Of<Authorization.V1.LabelSelectorAttributes>();

    public JsonTypeInfo<Authorization.V1.LocalSubjectAccessReview> LocalSubjectAccessReview => Of<Authorization.V1.LocalSubjectAccessReview>();

    public JsonTypeInfo<Authorization.V1.NonResourceAttributes> NonResourceAttributes => Of<Authorization.V1.NonResourceAttributes>();

    public JsonTypeInfo<Authorization.V1.NonResourceRule> NonResourceRule => Of<Authorization.V1.NonResourceRule>();

    public JsonTypeInfo<Authorization.V1.ResourceAttributes> ResourceAttributes => Of<Authorization.V1.ResourceAttributes>();

    public JsonTypeInfo<Authorization.V1.ResourceRule> ResourceRule => Of<Authorization.V1.ResourceRule>();

    public JsonTypeInfo<Authorization.V1.SelfSubjectAccessReview> SelfSubjectAccessReview => Of<Authorization.V1.SelfSubjectAccessReview>();

    public JsonTypeInfo<Authorization.V1.SelfSubjectAccessReviewSpec> SelfSubjectAccessReviewSpec => Of<Authorization.V1.SelfSubjectAccessReviewSpec>();

    public JsonTypeInfo<Authorization.V1.SelfSubjectRulesReview> SelfSubjectRulesReview => Of<Authorization.V1.SelfSubjectRulesReview>();

    public JsonTypeInfo<Authorization.V1.SelfSubjectRulesReviewSpec> SelfSubjectRulesReviewSpec => Of<Authorization.V1.SelfSubjectRulesReviewSpec>();

    public JsonTypeInfo<Authorization.V1.SubjectAccessReview> SubjectAccessReview => Of<Authorization.V1.SubjectAccessReview>();

    public JsonTypeInfo<Authorization.V1.SubjectAccessReviewSpec> SubjectAccessReviewSpec => Of<Authorization.V1.SubjectAccessReviewSpec>();

    public JsonTypeInfo<Authorization.V1.SubjectAccessReviewStatus> SubjectAccessReviewStatus => Of<Authorization.V1.SubjectAccessReviewStatus>();

    public JsonTypeInfo<Authorization.V1.SubjectRulesReviewStatus> SubjectRulesReviewStatus => Of<Authorization.V1.SubjectRulesReviewStatus>();

    public JsonTypeInfo<Autoscaling.V1.CrossVersionObjectReference> CrossVersionObjectReference => Of<Autoscaling.V1.CrossVersionObjectReference>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscaler> HorizontalPodAutoscaler => Of<Autoscaling.V1.HorizontalPodAutoscaler>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscalerList> HorizontalPodAutoscalerList => Of<Autoscaling.V1.HorizontalPodAutoscalerList>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscalerSpec> HorizontalPodAutoscalerSpec => Of<Autoscaling.V1.HorizontalPodAutoscalerSpec>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscalerStatus> HorizontalPodAutoscalerStatus => Of<Autoscaling.V1.HorizontalPodAutoscalerStatus>();

    public JsonTypeInfo<Autoscaling.V1.Scale> Scale => Of<Autoscaling.V1.Scale>();

    public JsonTypeInfo<Autoscaling.V1.ScaleSpec> ScaleSpec => Of<Autoscaling.V1.ScaleSpec>();

    public JsonTypeInfo<Autoscaling.V1.ScaleStatus> ScaleStatus => Of<Autoscaling.V1.ScaleStatus>();

    public JsonTypeInfo<Autoscaling.V2.ContainerResourceMetricSource> ContainerResourceMetricSource => Of<Autoscaling.V2.ContainerResourceMetricSource>();

    public JsonTypeInfo<Autoscaling.V2.ContainerResourceMetricStatus> ContainerResourceMetricStatus => Of<Autoscaling.V2.ContainerResourceMetricStatus>();

    public JsonTypeInfo<Autoscaling.V2.CrossVersionObjectReference> AutoscalingV2CrossVersionObjectReference => Of<Autoscaling.V2.CrossVersionObjectReference>();

    public JsonTypeInfo<Autoscaling.V2.ExternalMetricSource> ExternalMetricSource => Of<Autoscaling.V2.ExternalMetricSource>();

    public JsonTypeInfo<Autoscaling.V2.ExternalMetricStatus> ExternalMetricStatus => Of<Autoscaling.V2.ExternalMetricStatus>();

    public JsonTypeInfo<Autoscaling.V2.HPAScalingPolicy> HPAScalingPolicy => Of<Autoscaling.V2.HPAScalingPolicy>();

    public JsonTypeInfo<Autoscaling.V2.HPAScalingRules> HPAScalingRules => Of<Autoscaling.V2.HPAScalingRules>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscaler> AutoscalingV2HorizontalPodAutoscaler => Of<Autoscaling.V2.HorizontalPodAutoscaler>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerBehavior> HorizontalPodAutoscalerBehavior => Of<Autoscaling.V2.HorizontalPodAutoscalerBehavior>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerCondition> HorizontalPodAutoscalerCondition => Of<Autoscaling.V2.HorizontalPodAutoscalerCondition>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerList> AutoscalingV2HorizontalPodAutoscalerList => Of<Autoscaling.V2.HorizontalPodAutoscalerList>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerSpec> AutoscalingV2HorizontalPodAutoscalerSpec => Of<Autoscaling.V2.HorizontalPodAutoscalerSpec>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerStatus> AutoscalingV2HorizontalPodAutoscalerStatus => Of<Autoscaling.V2.HorizontalPodAutoscalerStatus>();

    public JsonTypeInfo<Autoscaling.V2.MetricIdentifier> MetricIdentifier => Of<Autoscaling.V2.MetricIdentifier>();

    public JsonTypeInfo<Autoscaling.V2.MetricSpec> MetricSpec => Of<Autoscaling.V2.MetricSpec>();

    public JsonTypeInfo<Autoscaling.V2.MetricStatus> MetricStatus => Of<Autoscaling.V2.MetricStatus>();

    public JsonTypeInfo<Autoscaling.V2.MetricTarget> MetricTarget => Of<Autoscaling.V2.MetricTarget>();

    public JsonTypeInfo<Autoscaling.V2.MetricValueStatus> MetricValueStatus => Of<Autoscaling.V2.MetricValueStatus>();

    public JsonTypeInfo<Autoscaling.V2.ObjectMetricSource> ObjectMetricSource => Of<Autoscaling.V2.ObjectMetricSource>();

    public JsonTypeInfo<Autoscaling.V2.ObjectMetricStatus> ObjectMetricStatus => Of<Autoscaling.V2.ObjectMetricStatus>();

    public JsonTypeInfo<Autoscaling.V2.PodsMetricSource> PodsMetricSource => Of<Autoscaling.V2.PodsMetricSource>();

    public JsonTypeInfo<Autoscaling.V2.PodsMetricStatus> PodsMetricStatus => Of<Autoscaling.V2.PodsMetricStatus>();

    public JsonTypeInfo<Autoscaling.V2.ResourceMetricSource> ResourceMetricSource => Of<Autoscaling.V2.ResourceMetricSource>();

    public JsonTypeInfo<Autoscaling.V2.ResourceMetricStatus> ResourceMetricStatus => Of<Autoscaling.V2.ResourceMetricStatus>();

    public JsonTypeInfo<Batch.V1.CronJob> CronJob => Of<Batch.V1.CronJob>();

    public JsonTypeInfo<Batch.V1.CronJobList> CronJobList => Of<Batch.V1.CronJobList>();

    public JsonTypeInfo<Batch.V1.CronJobSpec> CronJobSpec => Of<Batch.V1.CronJobSpec>();

    public JsonTypeInfo<Batch.V1.CronJobStatus> CronJobStatus => Of<Batch.V1.CronJobStatus>();

    public JsonTypeInfo<Batch.V1.Job> Job => Of<Batch.V1.Job>();

    public JsonTypeInfo<Batch.V1.JobCondition> JobCondition => Of<Batch.V1.JobCondition>();

    public JsonTypeInfo<Batch.V1.JobList> JobList => Of<Batch.V1.JobList>();

    public JsonTypeInfo<Batch.V1.JobSpec> JobSpec => Of<Batch.V1.JobSpec>();

    public JsonTypeInfo<Batch.V1.JobStatus> JobStatus => Of<Batch.V1.JobStatus>();

    public JsonTypeInfo<Batch.V1.JobTemplateSpec> JobTemplateSpec => Of<Batch.V1.JobTemplateSpec>();

    public JsonTypeInfo<Batch.V1.PodFailurePolicy> PodFailurePolicy => Of<Batch.V1.PodFailurePolicy>();

    public JsonTypeInfo<Batch.V1.PodFailurePolicyOnExitCodesRequirement> PodFailurePolicyOnExitCodesRequirement => Of<Batch.V1.PodFailurePolicyOnExitCodesRequirement>();

    public JsonTypeInfo<Batch.V1.PodFailurePolicyOnPodConditionsPattern> PodFailurePolicyOnPodConditionsPattern => Of<Batch.V1.PodFailurePolicyOnPodConditionsPattern>();

    public JsonTypeInfo<Batch.V1.PodFailurePolicyRule> PodFailurePolicyRule => Of<Batch.V1.PodFailurePolicyRule>();

    public JsonTypeInfo<Batch.V1.SuccessPolicy> SuccessPolicy => Of<Batch.V1.SuccessPolicy>();

    public JsonTypeInfo<Batch.V1.SuccessPolicyRule> SuccessPolicyRule => Of<Batch.V1.SuccessPolicyRule>();

    public JsonTypeInfo<Batch.V1.UncountedTerminatedPods> UncountedTerminatedPods => Of<Batch.V1.UncountedTerminatedPods>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequest> CertificateSigningRequest => Of<Certificates.V1.CertificateSigningRequest>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestCondition> CertificateSigningRequestCondition => Of<Certificates.V1.CertificateSigningRequestCondition>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestList> CertificateSigningRequestList => Of<Certificates.V1.CertificateSigningRequestList>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestSpec> CertificateSigningRequestSpec => Of<Certificates.V1.CertificateSigningRequestSpec>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestStatus> CertificateSigningRequestStatus => Of<Certificates.V1.CertificateSigningRequestStatus>();

    public JsonTypeInfo<Coordination.V1.Lease> Lease => Of<Coordination.V1.Lease>();

    public JsonTypeInfo<Coordination.V1.LeaseList> LeaseList => Of<Coordination.V1.LeaseList>();

    public JsonTypeInfo<Coordination.V1.LeaseSpec> LeaseSpec => Of<Coordination.V1.LeaseSpec>();

    public JsonTypeInfo<Core.V1.AWSElasticBlockStoreVolumeSource> AWSElasticBlockStoreVolumeSource => Of<Core.V1.AWSElasticBlockStoreVolumeSource>();

    public JsonTypeInfo<Core.V1.Affinity> Affinity => Of<Core.V1.Affinity>();

    public JsonTypeInfo<Core.V1.AppArmorProfile> AppArmorProfile => Of<Core.V1.AppArmorProfile>();

    public JsonTypeInfo<Core.V1.AttachedVolume> AttachedVolume => Of<Core.V1.AttachedVolume>();

    public JsonTypeInfo<Core.V1.AzureDiskVolumeSource> AzureDiskVolumeSource => Of<Core.V1.AzureDiskVolumeSource>();

    public JsonTypeInfo<Core.V1.AzureFilePersistentVolumeSource> AzureFilePersistentVolumeSource => Of<Core.V1.AzureFilePersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.AzureFileVolumeSource> AzureFileVolumeSource => Of<Core.V1.AzureFileVolumeSource>();

    public JsonTypeInfo<Core.V1.Binding> Binding => Of<Core.V1.Binding>();

    public JsonTypeInfo<Core.V1.CSIPersistentVolumeSource> CSIPersistentVolumeSource => Of<Core.V1.CSIPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.CSIVolumeSource> CSIVolumeSource => Of<Core.V1.CSIVolumeSource>();

    public JsonTypeInfo<Core.V1.Capabilities> Capabilities => Of<Core.V1.Capabilities>();

    public JsonTypeInfo<Core.V1.CephFSPersistentVolumeSource> CephFSPersistentVolumeSource => Of<Core.V1.CephFSPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.CephFSVolumeSource> CephFSVolumeSource => Of<Core.V1.CephFSVolumeSource>();

    public JsonTypeInfo<Core.V1.CinderPersistentVolumeSource> CinderPersistentVolumeSource => Of<Core.V1.CinderPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.CinderVolumeSource> CinderVolumeSource => Of<Core.V1.CinderVolumeSource>();

    public JsonTypeInfo<Core.V1.ClientIPConfig> ClientIPConfig => Of<Core.V1.ClientIPConfig>();

    public JsonTypeInfo<Core.V1.ClusterTrustBundleProjection> ClusterTrustBundleProjection => Of<Core.V1.ClusterTrustBundleProjection>();

    public JsonTypeInfo<Core.V1.ComponentCondition> ComponentCondition => Of<Core.V1.ComponentCondition>();

    public JsonTypeInfo<Core.V1.ComponentStatus> ComponentStatus => Of<Core.V1.ComponentStatus>();

    public JsonTypeInfo<Core.V1.ComponentStatusList> ComponentStatusList => Of<Core.V1.ComponentStatusList>();

    public JsonTypeInfo<Core.V1.ConfigMap> ConfigMap => Of<Core.V1.ConfigMap>();

    public JsonTypeInfo<Core.V1.ConfigMapEnvSource> ConfigMapEnvSource => Of<Core.V1.ConfigMapEnvSource>();

    public JsonTypeInfo<Core.V1.ConfigMapKeySelector> ConfigMapKeySelector => Of<Core.V1.ConfigMapKeySelector>();

    public JsonTypeInfo<Core.V1.ConfigMapList> ConfigMapList => Of<Core.V1.ConfigMapList>();

    public JsonTypeInfo<Core.V1.ConfigMapNodeConfigSource> ConfigMapNodeConfigSource => Of<Core.V1.ConfigMapNodeConfigSource>();

    public JsonTypeInfo<Core.V1.ConfigMapProjection> ConfigMapProjection => Of<Core.V1.ConfigMapProjection>();

    public JsonTypeInfo<Core.V1.ConfigMapVolumeSource> ConfigMapVolumeSource => Of<Core.V1.ConfigMapVolumeSource>();

    public JsonTypeInfo<Core.V1.Container> Container => Of<Core.V1.Container>();

    public JsonTypeInfo<Core.V1.ContainerExtendedResourceRequest> ContainerExtendedResourceRequest => Of<Core.V1.ContainerExtendedResourceRequest>();

    public JsonTypeInfo<Core.V1.ContainerImage> ContainerImage => Of<Core.V1.ContainerImage>();

    public JsonTypeInfo<Core.V1.ContainerPort> ContainerPort => Of<Core.V1.ContainerPort>();

    public JsonTypeInfo<Core.V1.ContainerResizePolicy> ContainerResizePolicy => Of<Core.V1.ContainerResizePolicy>();

    public JsonTypeInfo<Core.V1.ContainerRestartRule> ContainerRestartRule => Of<Core.V1.ContainerRestartRule>();

    public JsonTypeInfo<Core.V1.ContainerRestartRuleOnExitCodes> ContainerRestartRuleOnExitCodes => Of<Core.V1.ContainerRestartRuleOnExitCodes>();

    public JsonTypeInfo<Core.V1.ContainerState> ContainerState => Of<Core.V1.ContainerState>();

    public JsonTypeInfo<Core.V1.ContainerStateRunning> ContainerStateRunning => Of<Core.V1.ContainerStateRunning>();

    public JsonTypeInfo<Core.V1.ContainerStateTerminated> ContainerStateTerminated => Of<Core.V1.ContainerStateTerminated>();

    public JsonTypeInfo<Core.V1.ContainerStateWaiting> ContainerStateWaiting => Of<Core.V1.ContainerStateWaiting>();

    public JsonTypeInfo<Core.V1.ContainerStatus> ContainerStatus => Of<Core.V1.ContainerStatus>();

    public JsonTypeInfo<Core.V1.ContainerUser> ContainerUser => Of<Core.V1.ContainerUser>();

    public JsonTypeInfo<Core.V1.DaemonEndpoint> DaemonEndpoint => Of<Core.V1.DaemonEndpoint>();

    public JsonTypeInfo<Core.V1.DownwardAPIProjection> DownwardAPIProjection => Of<Core.V1.DownwardAPIProjection>();

    public JsonTypeInfo<Core.V1.DownwardAPIVolumeFile> DownwardAPIVolumeFile => Of<Core.V1.DownwardAPIVolumeFile>();

    public JsonTypeInfo<Core.V1.DownwardAPIVolumeSource> DownwardAPIVolumeSource => Of<Core.V1.DownwardAPIVolumeSource>();

    public JsonTypeInfo<Core.V1.EmptyDirVolumeSource> EmptyDirVolumeSource => Of<Core.V1.EmptyDirVolumeSource>();

    public JsonTypeInfo<Core.V1.EndpointAddress> EndpointAddress => Of<Core.V1.EndpointAddress>();

    public JsonTypeInfo<Core.V1.EndpointPort> EndpointPort => Of<Core.V1.EndpointPort>();

    public JsonTypeInfo<Core.V1.EndpointSubset> EndpointSubset => Of<Core.V1.EndpointSubset>();

    public JsonTypeInfo<Core.V1.Endpoints> Endpoints => Of<Core.V1.Endpoints>();

    public JsonTypeInfo<Core.V1.EndpointsList> EndpointsList => Of<Core.V1.EndpointsList>();

    public JsonTypeInfo<Core.V1.EnvFromSource> EnvFromSource => Of<Core.V1.EnvFromSource>();

    public JsonTypeInfo<Core.V1.EnvVar> EnvVar => Of<Core.V1.EnvVar>();

    public JsonTypeInfo<Core.V1.EnvVarSource> EnvVarSource => Of<Core.V1.EnvVarSource>();

    public JsonTypeInfo<Core.V1.EphemeralContainer> EphemeralContainer => Of<Core.V1.EphemeralContainer>();

    public JsonTypeInfo<Core.V1.EphemeralVolumeSource> EphemeralVolumeSource => Of<Core.V1.EphemeralVolumeSource>();

    public JsonTypeInfo<Core.V1.Event> Event => Of<Core.V1.Event>();

    public JsonTypeInfo<Core.V1.EventList> EventList => Of<Core.V1.EventList>();

    public JsonTypeInfo<Core.V1.EventSeries> EventSeries => Of<Core.V1.EventSeries>();

    public JsonTypeInfo<Core.V1.EventSource> EventSource => Of<Core.V1.EventSource>();

    public JsonTypeInfo<Core.V1.ExecAction> ExecAction => Of<Core.V1.ExecAction>();

    public JsonTypeInfo<Core.V1.FCVolumeSource> FCVolumeSource => Of<Core.V1.FCVolumeSource>();

    public JsonTypeInfo<Core.V1.FileKeySelector> FileKeySelector => Of<Core.V1.FileKeySelector>();

    public JsonTypeInfo<Core.V1.FlexPersistentVolumeSource> FlexPersistentVolumeSource => Of<Core.V1.FlexPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.FlexVolumeSource> FlexVolumeSource => Of<Core.V1.FlexVolumeSource>();

    public JsonTypeInfo<Core.V1.FlockerVolumeSource> FlockerVolumeSource => Of<Core.V1.FlockerVolumeSource>();

    public JsonTypeInfo<Core.V1.GCEPersistentDiskVolumeSource> GCEPersistentDiskVolumeSource => Of<Core.V1.GCEPersistentDiskVolumeSource>();

    public JsonTypeInfo<Core.V1.GRPCAction> GRPCAction => Of<Core.V1.GRPCAction>();

    public JsonTypeInfo<Core.V1.GitRepoVolumeSource> GitRepoVolumeSource => Of<Core.V1.GitRepoVolumeSource>();

    public JsonTypeInfo<Core.V1.GlusterfsPersistentVolumeSource> GlusterfsPersistentVolumeSource => Of<Core.V1.GlusterfsPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.GlusterfsVolumeSource> GlusterfsVolumeSource => Of<Core.V1.GlusterfsVolumeSource>();

    public JsonTypeInfo<Core.V1.HTTPGetAction> HTTPGetAction => Of<Core.V1.HTTPGetAction>();

    public JsonTypeInfo<Core.V1.HTTPHeader> HTTPHeader => Of<Core.V1.HTTPHeader>();

    public JsonTypeInfo<Core.V1.HostAlias> HostAlias => Of<Core.V1.HostAlias>();

    public JsonTypeInfo<Core.V1.HostIP> HostIP => Of<Core.V1.HostIP>();

    public JsonTypeInfo<Core.V1.HostPathVolumeSource> HostPathVolumeSource => Of<Core.V1.HostPathVolumeSource>();

    public JsonTypeInfo<Core.V1.ISCSIPersistentVolumeSource> ISCSIPersistentVolumeSource => Of<Core.V1.ISCSIPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.ISCSIVolumeSource> ISCSIVolumeSource => Of<Core.V1.ISCSIVolumeSource>();

    public JsonTypeInfo<Core.V1.ImageVolumeSource> ImageVolumeSource => Of<Core.V1.ImageVolumeSource>();

    public JsonTypeInfo<Core.V1.ImageVolumeStatus> ImageVolumeStatus => Of<Core.V1.ImageVolumeStatus>();

    public JsonTypeInfo<Core.V1.KeyToPath> KeyToPath => Of<Core.V1.KeyToPath>();

    public JsonTypeInfo<Core.V1.Lifecycle> Lifecycle => Of<Core.V1.Lifecycle>();

    public JsonTypeInfo<Core.V1.LifecycleHandler> LifecycleHandler => Of<Core.V1.LifecycleHandler>();

    public JsonTypeInfo<Core.V1.LimitRange> LimitRange => Of<Core.V1.LimitRange>();

    public JsonTypeInfo<Core.V1.LimitRangeItem> LimitRangeItem => Of<Core.V1.LimitRangeItem>();

    public JsonTypeInfo<Core.V1.LimitRangeList> LimitRangeList => Of<Core.V1.LimitRangeList>();

    public JsonTypeInfo<Core.V1.LimitRangeSpec> LimitRangeSpec => Of<Core.V1.LimitRangeSpec>();

    public JsonTypeInfo<Core.V1.LinuxContainerUser> LinuxContainerUser => Of<Core.V1.LinuxContainerUser>();

    public JsonTypeInfo<Core.V1.LoadBalancerIngress> LoadBalancerIngress => Of<Core.V1.LoadBalancerIngress>();

    public JsonTypeInfo<Core.V1.LoadBalancerStatus> LoadBalancerStatus => Of<Core.V1.LoadBalancerStatus>();

    public JsonTypeInfo<Core.V1.LocalObjectReference> LocalObjectReference => Of<Core.V1.LocalObjectReference>();

    public JsonTypeInfo<Core.V1.LocalVolumeSource> LocalVolumeSource => Of<Core.V1.LocalVolumeSource>();

    public JsonTypeInfo<Core.V1.ModifyVolumeStatus> ModifyVolumeStatus => Of<Core.V1.ModifyVolumeStatus>();

    public JsonTypeInfo<Core.V1.NFSVolumeSource> NFSVolumeSource => Of<Core.V1.NFSVolumeSource>();

    public JsonTypeInfo<Core.V1.Namespace> Namespace => Of<Core.V1.Namespace>();

    public JsonTypeInfo<Core.V1.NamespaceCondition> NamespaceCondition => Of<Core.V1.NamespaceCondition>();

    public JsonTypeInfo<Core.V1.NamespaceList> NamespaceList => Of<Core.V1.NamespaceList>();

    public JsonTypeInfo<Core.V1.NamespaceSpec> NamespaceSpec => Of<Core.V1.NamespaceSpec>();

    public JsonTypeInfo<Core.V1.NamespaceStatus> NamespaceStatus => Of<Core.V1.NamespaceStatus>();

    public JsonTypeInfo<Core.V1.Node> Node => Of<Core.V1.Node>();

    public JsonTypeInfo<Core.V1.NodeAddress> NodeAddress => Of<Core.V1.NodeAddress>();

    public JsonTypeInfo<Core.V1.NodeAffinity> NodeAffinity => Of<Core.V1.NodeAffinity>();

    public JsonTypeInfo<Core.V1.NodeAllocatableResourceClaimStatus> NodeAllocatableResourceClaimStatus => Of<Core.V1.NodeAllocatableResourceClaimStatus>();

    public JsonTypeInfo<Core.V1.NodeCondition> NodeCondition => Of<Core.V1.NodeCondition>();

    public JsonTypeInfo<Core.V1.NodeConfigSource> NodeConfigSource => Of<Core.V1.NodeConfigSource>();

    public JsonTypeInfo<Core.V1.NodeConfigStatus> NodeConfigStatus => Of<Core.V1.NodeConfigStatus>();

    public JsonTypeInfo<Core.V1.NodeDaemonEndpoints> NodeDaemonEndpoints => Of<Core.V1.NodeDaemonEndpoints>();

    public JsonTypeInfo<Core.V1.NodeFeatures> NodeFeatures => Of<Core.V1.NodeFeatures>();

    public JsonTypeInfo<Core.V1.NodeList> NodeList => Of<Core.V1.NodeList>();

    public JsonTypeInfo<Core.V1.NodeRuntimeHandler> NodeRuntimeHandler => Of<Core.V1.NodeRuntimeHandler>();

    public JsonTypeInfo<Core.V1.NodeRuntimeHandlerFeatures> NodeRuntimeHandlerFeatures => Of<Core.V1.NodeRuntimeHandlerFeatures>();

    public JsonTypeInfo<Core.V1.NodeSelector> NodeSelector => Of<Core.V1.NodeSelector>();

    public JsonTypeInfo<Core.V1.NodeSelectorRequirement> NodeSelectorRequirement => Of<Core.V1.NodeSelectorRequirement>();

    public JsonTypeInfo<Core.V1.NodeSelectorTerm> NodeSelectorTerm => Of<Core.V1.NodeSelectorTerm>();

    public JsonTypeInfo<Core.V1.NodeSpec> NodeSpec => Of<Core.V1.NodeSpec>();

    public JsonTypeInfo<Core.V1.NodeStatus> NodeStatus => Of<Core.V1.NodeStatus>();

    public JsonTypeInfo<Core.V1.NodeSwapStatus> NodeSwapStatus => Of<Core.V1.NodeSwapStatus>();

    public JsonTypeInfo<Core.V1.NodeSystemInfo> NodeSystemInfo => Of<Core.V1.NodeSystemInfo>();

    public JsonTypeInfo<Core.V1.ObjectFieldSelector> ObjectFieldSelector => Of<Core.V1.ObjectFieldSelector>();

    public JsonTypeInfo<Core.V1.ObjectReference> ObjectReference => Of<Core.V1.ObjectReference>();

    public JsonTypeInfo<Core.V1.PersistentVolume> PersistentVolume => Of<Core.V1.PersistentVolume>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaim> PersistentVolumeClaim => Of<Core.V1.PersistentVolumeClaim>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimCondition> PersistentVolumeClaimCondition => Of<Core.V1.PersistentVolumeClaimCondition>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimList> PersistentVolumeClaimList => Of<Core.V1.PersistentVolumeClaimList>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimSpec> PersistentVolumeClaimSpec => Of<Core.V1.PersistentVolumeClaimSpec>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimStatus> PersistentVolumeClaimStatus => Of<Core.V1.PersistentVolumeClaimStatus>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimTemplate> PersistentVolumeClaimTemplate => Of<Core.V1.PersistentVolumeClaimTemplate>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimVolumeSource> PersistentVolumeClaimVolumeSource => Of<Core.V1.PersistentVolumeClaimVolumeSource>();

    public JsonTypeInfo<Core.V1.PersistentVolumeList> PersistentVolumeList => Of<Core.V1.PersistentVolumeList>();

    public JsonTypeInfo<Core.V1.PersistentVolumeSpec> PersistentVolumeSpec => Of<Core.V1.PersistentVolumeSpec>();

    public JsonTypeInfo<Core.V1.PersistentVolumeStatus> PersistentVolumeStatus => Of<Core.V1.PersistentVolumeStatus>();

    public JsonTypeInfo<Core.V1.PhotonPersistentDiskVolumeSource> PhotonPersistentDiskVolumeSource => Of<Core.V1.PhotonPersistentDiskVolumeSource>();

    public JsonTypeInfo<Core.V1.Pod> Pod => Of<Core.V1.Pod>();

    public JsonTypeInfo<Core.V1.PodAffinity> PodAffinity => Of<Core.V1.PodAffinity>();

    public JsonTypeInfo<Core.V1.PodAffinityTerm> PodAffinityTerm => Of<Core.V1.PodAffinityTerm>();

    public JsonTypeInfo<Core.V1.PodAntiAffinity> PodAntiAffinity => Of<Core.V1.PodAntiAffinity>();

    public JsonTypeInfo<Core.V1.PodCertificateProjection> PodCertificateProjection => Of<Core.V1.PodCertificateProjection>();

    public JsonTypeInfo<Core.V1.PodCondition> PodCondition => Of<Core.V1.PodCondition>();

    public JsonTypeInfo<Core.V1.PodDNSConfig> PodDNSConfig => Of<Core.V1.PodDNSConfig>();

    public JsonTypeInfo<Core.V1.PodDNSConfigOption> PodDNSConfigOption => Of<Core.V1.PodDNSConfigOption>();

    public JsonTypeInfo<Core.V1.PodExtendedResourceClaimStatus> PodExtendedResourceClaimStatus => Of<Core.V1.PodExtendedResourceClaimStatus>();

    public JsonTypeInfo<Core.V1.PodIP> PodIP => Of<Core.V1.PodIP>();

    public JsonTypeInfo<Core.V1.PodList> PodList => Of<Core.V1.PodList>();

    public JsonTypeInfo<Core.V1.PodOS> PodOS => Of<Core.V1.PodOS>();

    public JsonTypeInfo<Core.V1.PodReadinessGate> PodReadinessGate => Of<Core.V1.PodReadinessGate>();

    public JsonTypeInfo<Core.V1.PodResourceClaim> PodResourceClaim => Of<Core.V1.PodResourceClaim>();

    public JsonTypeInfo<Core.V1.PodResourceClaimStatus> PodResourceClaimStatus => Of<Core.V1.PodResourceClaimStatus>();

    public JsonTypeInfo<Core.V1.PodSchedulingGate> PodSchedulingGate => Of<Core.V1.PodSchedulingGate>();

    public JsonTypeInfo<Core.V1.PodSchedulingGroup> PodSchedulingGroup => Of<Core.V1.PodSchedulingGroup>();

    public JsonTypeInfo<Core.V1.PodSecurityContext> PodSecurityContext => Of<Core.V1.PodSecurityContext>();

    public JsonTypeInfo<Core.V1.PodSpec> PodSpec => Of<Core.V1.PodSpec>();

    public JsonTypeInfo<Core.V1.PodStatus> PodStatus => Of<Core.V1.PodStatus>();

    public JsonTypeInfo<Core.V1.PodTemplate> PodTemplate => Of<Core.V1.PodTemplate>();

    public JsonTypeInfo<Core.V1.PodTemplateList> PodTemplateList => Of<Core.V1.PodTemplateList>();

    public JsonTypeInfo<Core.V1.PodTemplateSpec> PodTemplateSpec => Of<Core.V1.PodTemplateSpec>();

    public JsonTypeInfo<Core.V1.PortStatus> PortStatus => Of<Core.V1.PortStatus>();

    public JsonTypeInfo<Core.V1.PortworxVolumeSource> PortworxVolumeSource => Of<Core.V1.PortworxVolumeSource>();

    public JsonTypeInfo<Core.V1.PreferredSchedulingTerm> PreferredSchedulingTerm => Of<Core.V1.PreferredSchedulingTerm>();

    public JsonTypeInfo<Core.V1.Probe> Probe => Of<Core.V1.Probe>();

    public JsonTypeInfo<Core.V1.ProjectedVolumeSource> ProjectedVolumeSource => Of<Core.V1.ProjectedVolumeSource>();

    public JsonTypeInfo<Core.V1.QuobyteVolumeSource> QuobyteVolumeSource => Of<Core.V1.QuobyteVolumeSource>();

    public JsonTypeInfo<Core.V1.RBDPersistentVolumeSource> RBDPersistentVolumeSource => Of<Core.V1.RBDPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.RBDVolumeSource> RBDVolumeSource => Of<Core.V1.RBDVolumeSource>();

    public JsonTypeInfo<Core.V1.ReplicationController> ReplicationController => Of<Core.V1.ReplicationController>();

    public JsonTypeInfo<Core.V1.ReplicationControllerCondition> ReplicationControllerCondition => Of<Core.V1.ReplicationControllerCondition>();

    public JsonTypeInfo<Core.V1.ReplicationControllerList> ReplicationControllerList => Of<Core.V1.ReplicationControllerList>();

    public JsonTypeInfo<Core.V1.ReplicationControllerSpec> ReplicationControllerSpec => Of<Core.V1.ReplicationControllerSpec>();

    public JsonTypeInfo<Core.V1.ReplicationControllerStatus> ReplicationControllerStatus => Of<Core.V1.ReplicationControllerStatus>();

    public JsonTypeInfo<Core.V1.ResourceClaim> ResourceClaim => Of<Core.V1.ResourceClaim>();

    public JsonTypeInfo<Core.V1.ResourceFieldSelector> ResourceFieldSelector => Of<Core.V1.ResourceFieldSelector>();

    public JsonTypeInfo<Core.V1.ResourceHealth> ResourceHealth => Of<Core.V1.ResourceHealth>();

    public JsonTypeInfo<Core.V1.ResourceQuota> ResourceQuota => Of<Core.V1.ResourceQuota>();

    public JsonTypeInfo<Core.V1.ResourceQuotaList> ResourceQuotaList => Of<Core.V1.ResourceQuotaList>();

    public JsonTypeInfo<Core.V1.ResourceQuotaSpec> ResourceQuotaSpec => Of<Core.V1.ResourceQuotaSpec>();

    public JsonTypeInfo<Core.V1.ResourceQuotaStatus> ResourceQuotaStatus => Of<Core.V1.ResourceQuotaStatus>();

    public JsonTypeInfo<Core.V1.ResourceRequirements> ResourceRequirements => Of<Core.V1.ResourceRequirements>();

    public JsonTypeInfo<Core.V1.ResourceStatus> ResourceStatus => Of<Core.V1.ResourceStatus>();

    public JsonTypeInfo<Core.V1.SELinuxOptions> SELinuxOptions => Of<Core.V1.SELinuxOptions>();

    public JsonTypeInfo<Core.V1.ScaleIOPersistentVolumeSource> ScaleIOPersistentVolumeSource => Of<Core.V1.ScaleIOPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.ScaleIOVolumeSource> ScaleIOVolumeSource => Of<Core.V1.ScaleIOVolumeSource>();

    public JsonTypeInfo<Core.V1.ScopeSelector> ScopeSelector => Of<Core.V1.ScopeSelector>();

    public JsonTypeInfo<Core.V1.ScopedResourceSelectorRequirement> ScopedResourceSelectorRequirement => Of<Core.V1.ScopedResourceSelectorRequirement>();

    public JsonTypeInfo<Core.V1.SeccompProfile> SeccompProfile => Of<Core.V1.SeccompProfile>();

    public JsonTypeInfo<Core.V1.Secret> Secret => Of<Core.V1.Secret>();

    public JsonTypeInfo<Core.V1.SecretEnvSource> SecretEnvSource => Of<Core.V1.SecretEnvSource>();

    public JsonTypeInfo<Core.V1.SecretKeySelector> SecretKeySelector => Of<Core.V1.SecretKeySelector>();

    public JsonTypeInfo<Core.V1.SecretList> SecretList => Of<Core.V1.SecretList>();

    public JsonTypeInfo<Core.V1.SecretProjection> SecretProjection => Of<Core.V1.SecretProjection>();

    public JsonTypeInfo<Core.V1.SecretReference> SecretReference => Of<Core.V1.SecretReference>();

    public JsonTypeInfo<Core.V1.SecretVolumeSource> SecretVolumeSource => Of<Core.V1.SecretVolumeSource>();

    public JsonTypeInfo<Core.V1.SecurityContext> SecurityContext => Of<Core.V1.SecurityContext>();

    public JsonTypeInfo<Core.V1.Service> Service => Of<Core.V1.Service>();

    public JsonTypeInfo<Core.V1.ServiceAccount> ServiceAccount => Of<Core.V1.ServiceAccount>();

    public JsonTypeInfo<Core.V1.ServiceAccountList> ServiceAccountList => Of<Core.V1.ServiceAccountList>();

    public JsonTypeInfo<Core.V1.ServiceAccountTokenProjection> ServiceAccountTokenProjection => Of<Core.V1.ServiceAccountTokenProjection>();

    public JsonTypeInfo<Core.V1.ServiceList> ServiceList => Of<Core.V1.ServiceList>();

    public JsonTypeInfo<Core.V1.ServicePort> ServicePort => Of<Core.V1.ServicePort>();

    public JsonTypeInfo<Core.V1.ServiceSpec> ServiceSpec => Of<Core.V1.ServiceSpec>();

    public JsonTypeInfo<Core.V1.ServiceStatus> ServiceStatus => Of<Core.V1.ServiceStatus>();

    public JsonTypeInfo<Core.V1.SessionAffinityConfig> SessionAffinityConfig => Of<Core.V1.SessionAffinityConfig>();

    public JsonTypeInfo<Core.V1.SleepAction> SleepAction => Of<Core.V1.SleepAction>();

    public JsonTypeInfo<Core.V1.StorageOSPersistentVolumeSource> StorageOSPersistentVolumeSource => Of<Core.V1.StorageOSPersistentVolumeSource>();

    public JsonTypeInfo<Core.V1.StorageOSVolumeSource> StorageOSVolumeSource => Of<Core.V1.StorageOSVolumeSource>();

    public JsonTypeInfo<Core.V1.Sysctl> Sysctl => Of<Core.V1.Sysctl>();

    public JsonTypeInfo<Core.V1.TCPSocketAction> TCPSocketAction => Of<Core.V1.TCPSocketAction>();

    public JsonTypeInfo<Core.V1.Taint> Taint => Of<Core.V1.Taint>();

    public JsonTypeInfo<Core.V1.Toleration> Toleration => Of<Core.V1.Toleration>();

    public JsonTypeInfo<Core.V1.TopologySelectorLabelRequirement> TopologySelectorLabelRequirement => Of<Core.V1.TopologySelectorLabelRequirement>();

    public JsonTypeInfo<Core.V1.TopologySelectorTerm> TopologySelectorTerm => Of<Core.V1.TopologySelectorTerm>();

    public JsonTypeInfo<Core.V1.TopologySpreadConstraint> TopologySpreadConstraint => Of<Core.V1.TopologySpreadConstraint>();

    public JsonTypeInfo<Core.V1.TypedLocalObjectReference> TypedLocalObjectReference => Of<Core.V1.TypedLocalObjectReference>();

    public JsonTypeInfo<Core.V1.TypedObjectReference> TypedObjectReference => Of<Core.V1.TypedObjectReference>();

    public JsonTypeInfo<Core.V1.Volume> Volume => Of<Core.V1.Volume>();

    public JsonTypeInfo<Core.V1.VolumeDevice> VolumeDevice => Of<Core.V1.VolumeDevice>();

    public JsonTypeInfo<Core.V1.VolumeMount> VolumeMount => Of<Core.V1.VolumeMount>();

    public JsonTypeInfo<Core.V1.VolumeMountStatus> VolumeMountStatus => Of<Core.V1.VolumeMountStatus>();

    public JsonTypeInfo<Core.V1.VolumeNodeAffinity> VolumeNodeAffinity => Of<Core.V1.VolumeNodeAffinity>();

    public JsonTypeInfo<Core.V1.VolumeProjection> VolumeProjection => Of<Core.V1.VolumeProjection>();

    public JsonTypeInfo<Core.V1.VolumeResourceRequirements> VolumeResourceRequirements => Of<Core.V1.VolumeResourceRequirements>();

    public JsonTypeInfo<Core.V1.VolumeStatus> VolumeStatus => Of<Core.V1.VolumeStatus>();

    public JsonTypeInfo<Core.V1.VsphereVirtualDiskVolumeSource> VsphereVirtualDiskVolumeSource => Of<Core.V1.VsphereVirtualDiskVolumeSource>();

    public JsonTypeInfo<Core.V1.WeightedPodAffinityTerm> WeightedPodAffinityTerm => Of<Core.V1.WeightedPodAffinityTerm>();

    public JsonTypeInfo<Core.V1.WindowsSecurityContextOptions> WindowsSecurityContextOptions => Of<Core.V1.WindowsSecurityContextOptions>();

    public JsonTypeInfo<Discovery.V1.Endpoint> Endpoint => Of<Discovery.V1.Endpoint>();

    public JsonTypeInfo<Discovery.V1.EndpointConditions> EndpointConditions => Of<Discovery.V1.EndpointConditions>();

    public JsonTypeInfo<Discovery.V1.EndpointHints> EndpointHints => Of<Discovery.V1.EndpointHints>();

    public JsonTypeInfo<Discovery.V1.EndpointPort> DiscoveryV1EndpointPort => Of<Discovery.V1.EndpointPort>();

    public JsonTypeInfo<Discovery.V1.EndpointSlice> EndpointSlice => Of<Discovery.V1.EndpointSlice>();

    public JsonTypeInfo<Discovery.V1.EndpointSliceList> EndpointSliceList => Of<Discovery.V1.EndpointSliceList>();

    public JsonTypeInfo<Discovery.V1.ForNode> ForNode => Of<Discovery.V1.ForNode>();

    public JsonTypeInfo<Discovery.V1.ForZone> ForZone => Of<Discovery.V1.ForZone>();

    public JsonTypeInfo<Events.V1.Event> EventsV1Event => Of<Events.V1.Event>();

    public JsonTypeInfo<Events.V1.EventList> EventsV1EventList => Of<Events.V1.EventList>();

    public JsonTypeInfo<Events.V1.EventSeries> EventsV1EventSeries => Of<Events.V1.EventSeries>();

    public JsonTypeInfo<FlowControl.V1.ExemptPriorityLevelConfiguration> ExemptPriorityLevelConfiguration => Of<FlowControl.V1.ExemptPriorityLevelConfiguration>();

    public JsonTypeInfo<FlowControl.V1.FlowDistinguisherMethod> FlowDistinguisherMethod => Of<FlowControl.V1.FlowDistinguisherMethod>();

    public JsonTypeInfo<FlowControl.V1.FlowSchema> FlowSchema => Of<FlowControl.V1.FlowSchema>();

    public JsonTypeInfo<FlowControl.V1.FlowSchemaCondition> FlowSchemaCondition => Of<FlowControl.V1.FlowSchemaCondition>();

    public JsonTypeInfo<FlowControl.V1.FlowSchemaList> FlowSchemaList => Of<FlowControl.V1.FlowSchemaList>();

    public JsonTypeInfo<FlowControl.V1.FlowSchemaSpec> FlowSchemaSpec => Of<FlowControl.V1.FlowSchemaSpec>();

    public JsonTypeInfo<FlowControl.V1.FlowSchemaStatus> FlowSchemaStatus => Of<FlowControl.V1.FlowSchemaStatus>();

    public JsonTypeInfo<FlowControl.V1.GroupSubject> GroupSubject => Of<FlowControl.V1.GroupSubject>();

    public JsonTypeInfo<FlowControl.V1.LimitResponse> LimitResponse => Of<FlowControl.V1.LimitResponse>();

    public JsonTypeInfo<FlowControl.V1.LimitedPriorityLevelConfiguration> LimitedPriorityLevelConfiguration => Of<FlowControl.V1.LimitedPriorityLevelConfiguration>();

    public JsonTypeInfo<FlowControl.V1.NonResourcePolicyRule> NonResourcePolicyRule => Of<FlowControl.V1.NonResourcePolicyRule>();

    public JsonTypeInfo<FlowControl.V1.PolicyRulesWithSubjects> PolicyRulesWithSubjects => Of<FlowControl.V1.PolicyRulesWithSubjects>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfiguration> PriorityLevelConfiguration => Of<FlowControl.V1.PriorityLevelConfiguration>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationCondition> PriorityLevelConfigurationCondition => Of<FlowControl.V1.PriorityLevelConfigurationCondition>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationList> PriorityLevelConfigurationList => Of<FlowControl.V1.PriorityLevelConfigurationList>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationReference> PriorityLevelConfigurationReference => Of<FlowControl.V1.PriorityLevelConfigurationReference>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationSpec> PriorityLevelConfigurationSpec => Of<FlowControl.V1.PriorityLevelConfigurationSpec>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationStatus> PriorityLevelConfigurationStatus => Of<FlowControl.V1.PriorityLevelConfigurationStatus>();

    public JsonTypeInfo<FlowControl.V1.QueuingConfiguration> QueuingConfiguration => Of<FlowControl.V1.QueuingConfiguration>();

    public JsonTypeInfo<FlowControl.V1.ResourcePolicyRule> ResourcePolicyRule => Of<FlowControl.V1.ResourcePolicyRule>();

    public JsonTypeInfo<FlowControl.V1.ServiceAccountSubject> ServiceAccountSubject => Of<FlowControl.V1.ServiceAccountSubject>();

    public JsonTypeInfo<FlowControl.V1.Subject> Subject => Of<FlowControl.V1.Subject>();

    public JsonTypeInfo<FlowControl.V1.UserSubject> UserSubject => Of<FlowControl.V1.UserSubject>();

    public JsonTypeInfo<Networking.V1.HTTPIngressPath> HTTPIngressPath => Of<Networking.V1.HTTPIngressPath>();

    public JsonTypeInfo<Networking.V1.HTTPIngressRuleValue> HTTPIngressRuleValue => Of<Networking.V1.HTTPIngressRuleValue>();

    public JsonTypeInfo<Networking.V1.IPAddress> IPAddress => Of<Networking.V1.IPAddress>();

    public JsonTypeInfo<Networking.V1.IPAddressList> IPAddressList => Of<Networking.V1.IPAddressList>();

    public JsonTypeInfo<Networking.V1.IPAddressSpec> IPAddressSpec => Of<Networking.V1.IPAddressSpec>();

    public JsonTypeInfo<Networking.V1.IPBlock> IPBlock => Of<Networking.V1.IPBlock>();

    public JsonTypeInfo<Networking.V1.Ingress> Ingress => Of<Networking.V1.Ingress>();

    public JsonTypeInfo<Networking.V1.IngressBackend> IngressBackend => Of<Networking.V1.IngressBackend>();

    public JsonTypeInfo<Networking.V1.IngressClass> IngressClass => Of<Networking.V1.IngressClass>();

    public JsonTypeInfo<Networking.V1.IngressClassList> IngressClassList => Of<Networking.V1.IngressClassList>();

    public JsonTypeInfo<Networking.V1.IngressClassParametersReference> IngressClassParametersReference => Of<Networking.V1.IngressClassParametersReference>();

    public JsonTypeInfo<Networking.V1.IngressClassSpec> IngressClassSpec => Of<Networking.V1.IngressClassSpec>();

    public JsonTypeInfo<Networking.V1.IngressList> IngressList => Of<Networking.V1.IngressList>();

    public JsonTypeInfo<Networking.V1.IngressLoadBalancerIngress> IngressLoadBalancerIngress => Of<Networking.V1.IngressLoadBalancerIngress>();

    public JsonTypeInfo<Networking.V1.IngressLoadBalancerStatus> IngressLoadBalancerStatus => Of<Networking.V1.IngressLoadBalancerStatus>();

    public JsonTypeInfo<Networking.V1.IngressPortStatus> IngressPortStatus => Of<Networking.V1.IngressPortStatus>();

    public JsonTypeInfo<Networking.V1.IngressRule> IngressRule => Of<Networking.V1.IngressRule>();

    public JsonTypeInfo<Networking.V1.IngressServiceBackend> IngressServiceBackend => Of<Networking.V1.IngressServiceBackend>();

    public JsonTypeInfo<Networking.V1.IngressSpec> IngressSpec => Of<Networking.V1.IngressSpec>();

    public JsonTypeInfo<Networking.V1.IngressStatus> IngressStatus => Of<Networking.V1.IngressStatus>();

    public JsonTypeInfo<Networking.V1.IngressTLS> IngressTLS => Of<Networking.V1.IngressTLS>();

    public JsonTypeInfo<Networking.V1.NetworkPolicy> NetworkPolicy => Of<Networking.V1.NetworkPolicy>();

    public JsonTypeInfo<Networking.V1.NetworkPolicyEgressRule> NetworkPolicyEgressRule => Of<Networking.V1.NetworkPolicyEgressRule>();

    public JsonTypeInfo<Networking.V1.NetworkPolicyIngressRule> NetworkPolicyIngressRule => Of<Networking.V1.NetworkPolicyIngressRule>();

    public JsonTypeInfo<Networking.V1.NetworkPolicyList> NetworkPolicyList => Of<Networking.V1.NetworkPolicyList>();

    public JsonTypeInfo<Networking.V1.NetworkPolicyPeer> NetworkPolicyPeer => Of<Networking.V1.NetworkPolicyPeer>();

    public JsonTypeInfo<Networking.V1.NetworkPolicyPort> NetworkPolicyPort => Of<Networking.V1.NetworkPolicyPort>();

    public JsonTypeInfo<Networking.V1.NetworkPolicySpec> NetworkPolicySpec => Of<Networking.V1.NetworkPolicySpec>();

    public JsonTypeInfo<Networking.V1.ParentReference> ParentReference => Of<Networking.V1.ParentReference>();

    public JsonTypeInfo<Networking.V1.ServiceBackendPort> ServiceBackendPort => Of<Networking.V1.ServiceBackendPort>();

    public JsonTypeInfo<Networking.V1.ServiceCIDR> ServiceCIDR => Of<Networking.V1.ServiceCIDR>();

    public JsonTypeInfo<Networking.V1.ServiceCIDRList> ServiceCIDRList => Of<Networking.V1.ServiceCIDRList>();

    public JsonTypeInfo<Networking.V1.ServiceCIDRSpec> ServiceCIDRSpec => Of<Networking.V1.ServiceCIDRSpec>();

    public JsonTypeInfo<Networking.V1.ServiceCIDRStatus> ServiceCIDRStatus => Of<Networking.V1.ServiceCIDRStatus>();

    public JsonTypeInfo<Node.V1.Overhead> Overhead => Of<Node.V1.Overhead>();

    public JsonTypeInfo<Node.V1.RuntimeClass> RuntimeClass => Of<Node.V1.RuntimeClass>();

    public JsonTypeInfo<Node.V1.RuntimeClassList> RuntimeClassList => Of<Node.V1.RuntimeClassList>();

    public JsonTypeInfo<Node.V1.Scheduling> Scheduling => Of<Node.V1.Scheduling>();

    public JsonTypeInfo<Policy.V1.Eviction> Eviction => Of<Policy.V1.Eviction>();

    public JsonTypeInfo<Policy.V1.PodDisruptionBudget> PodDisruptionBudget => Of<Policy.V1.PodDisruptionBudget>();

    public JsonTypeInfo<Policy.V1.PodDisruptionBudgetList> PodDisruptionBudgetList => Of<Policy.V1.PodDisruptionBudgetList>();

    public JsonTypeInfo<Policy.V1.PodDisruptionBudgetSpec> PodDisruptionBudgetSpec => Of<Policy.V1.PodDisruptionBudgetSpec>();

    public JsonTypeInfo<Policy.V1.PodDisruptionBudgetStatus> PodDisruptionBudgetStatus => Of<Policy.V1.PodDisruptionBudgetStatus>();

    public JsonTypeInfo<Rbac.V1.AggregationRule> AggregationRule => Of<Rbac.V1.AggregationRule>();

    public JsonTypeInfo<Rbac.V1.ClusterRole> ClusterRole => Of<Rbac.V1.ClusterRole>();

    public JsonTypeInfo<Rbac.V1.ClusterRoleBinding> ClusterRoleBinding => Of<Rbac.V1.ClusterRoleBinding>();

    public JsonTypeInfo<Rbac.V1.ClusterRoleBindingList> ClusterRoleBindingList => Of<Rbac.V1.ClusterRoleBindingList>();

    public JsonTypeInfo<Rbac.V1.ClusterRoleList> ClusterRoleList => Of<Rbac.V1.ClusterRoleList>();

    public JsonTypeInfo<Rbac.V1.PolicyRule> PolicyRule => Of<Rbac.V1.PolicyRule>();

    public JsonTypeInfo<Rbac.V1.Role> Role => Of<Rbac.V1.Role>();

    public JsonTypeInfo<Rbac.V1.RoleBinding> RoleBinding => Of<Rbac.V1.RoleBinding>();

    public JsonTypeInfo<Rbac.V1.RoleBindingList> RoleBindingList => Of<Rbac.V1.RoleBindingList>();

    public JsonTypeInfo<Rbac.V1.RoleList> RoleList => Of<Rbac.V1.RoleList>();

    public JsonTypeInfo<Rbac.V1.RoleRef> RoleRef => Of<Rbac.V1.RoleRef>();

    public JsonTypeInfo<Rbac.V1.Subject> RbacV1Subject => Of<Rbac.V1.Subject>();

    public JsonTypeInfo<Resource.V1.AllocatedDeviceStatus> AllocatedDeviceStatus => Of<Resource.V1.AllocatedDeviceStatus>();

    public JsonTypeInfo<Resource.V1.AllocationResult> AllocationResult => Of<Resource.V1.AllocationResult>();

    public JsonTypeInfo<Resource.V1.CELDeviceSelector> CELDeviceSelector => Of<Resource.V1.CELDeviceSelector>();

    public JsonTypeInfo<Resource.V1.CapacityRequestPolicy> CapacityRequestPolicy => Of<Resource.V1.CapacityRequestPolicy>();

    public JsonTypeInfo<Resource.V1.CapacityRequestPolicyRange> CapacityRequestPolicyRange => Of<Resource.V1.CapacityRequestPolicyRange>();

    public JsonTypeInfo<Resource.V1.CapacityRequirements> CapacityRequirements => Of<Resource.V1.CapacityRequirements>();

    public JsonTypeInfo<Resource.V1.Counter> Counter => Of<Resource.V1.Counter>();

    public JsonTypeInfo<Resource.V1.CounterSet> CounterSet => Of<Resource.V1.CounterSet>();

    public JsonTypeInfo<Resource.V1.Device> Device => Of<Resource.V1.Device>();

    public JsonTypeInfo<Resource.V1.DeviceAllocationConfiguration> DeviceAllocationConfiguration => Of<Resource.V1.DeviceAllocationConfiguration>();

    public JsonTypeInfo<Resource.V1.DeviceAllocationResult> DeviceAllocationResult => Of<Resource.V1.DeviceAllocationResult>();

    public JsonTypeInfo<Resource.V1.DeviceAttribute> DeviceAttribute => Of<Resource.V1.DeviceAttribute>();

    public JsonTypeInfo<Resource.V1.DeviceCapacity> DeviceCapacity => Of<Resource.V1.DeviceCapacity>();

    public JsonTypeInfo<Resource.V1.DeviceClaim> DeviceClaim => Of<Resource.V1.DeviceClaim>();

    public JsonTypeInfo<Resource.V1.DeviceClaimConfiguration> DeviceClaimConfiguration => Of<Resource.V1.DeviceClaimConfiguration>();

    public JsonTypeInfo<Resource.V1.DeviceClass> DeviceClass => Of<Resource.V1.DeviceClass>();

    public JsonTypeInfo<Resource.V1.DeviceClassConfiguration> DeviceClassConfiguration => Of<Resource.V1.DeviceClassConfiguration>();

    public JsonTypeInfo<Resource.V1.DeviceClassList> DeviceClassList => Of<Resource.V1.DeviceClassList>();

    public JsonTypeInfo<Resource.V1.DeviceClassSpec> DeviceClassSpec => Of<Resource.V1.DeviceClassSpec>();

    public JsonTypeInfo<Resource.V1.DeviceConstraint> DeviceConstraint => Of<Resource.V1.DeviceConstraint>();

    public JsonTypeInfo<Resource.V1.DeviceCounterConsumption> DeviceCounterConsumption => Of<Resource.V1.DeviceCounterConsumption>();

    public JsonTypeInfo<Resource.V1.DeviceRequest> DeviceRequest => Of<Resource.V1.DeviceRequest>();

    public JsonTypeInfo<Resource.V1.DeviceRequestAllocationResult> DeviceRequestAllocationResult => Of<Resource.V1.DeviceRequestAllocationResult>();

    public JsonTypeInfo<Resource.V1.DeviceSelector> DeviceSelector => Of<Resource.V1.DeviceSelector>();

    public JsonTypeInfo<Resource.V1.DeviceSubRequest> DeviceSubRequest => Of<Resource.V1.DeviceSubRequest>();

    public JsonTypeInfo<Resource.V1.DeviceTaint> DeviceTaint => Of<Resource.V1.DeviceTaint>();

    public JsonTypeInfo<Resource.V1.DeviceToleration> DeviceToleration => Of<Resource.V1.DeviceToleration>();

    public JsonTypeInfo<Resource.V1.ExactDeviceRequest> ExactDeviceRequest => Of<Resource.V1.ExactDeviceRequest>();

    public JsonTypeInfo<Resource.V1.NetworkDeviceData> NetworkDeviceData => Of<Resource.V1.NetworkDeviceData>();

    public JsonTypeInfo<Resource.V1.NodeAllocatableResourceMapping> NodeAllocatableResourceMapping => Of<Resource.V1.NodeAllocatableResourceMapping>();

    public JsonTypeInfo<Resource.V1.OpaqueDeviceConfiguration> OpaqueDeviceConfiguration => Of<Resource.V1.OpaqueDeviceConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceClaim> ResourceV1ResourceClaim => Of<Resource.V1.ResourceClaim>();

    public JsonTypeInfo<Resource.V1.ResourceClaimConsumerReference> ResourceClaimConsumerReference => Of<Resource.V1.ResourceClaimConsumerReference>();

    public JsonTypeInfo<Resource.V1.ResourceClaimList> ResourceClaimList => Of<Resource.V1.ResourceClaimList>();

    public JsonTypeInfo<Resource.V1.ResourceClaimSpec> ResourceClaimSpec => Of<Resource.V1.ResourceClaimSpec>();

    public JsonTypeInfo<Resource.V1.ResourceClaimStatus> ResourceClaimStatus => Of<Resource.V1.ResourceClaimStatus>();

    public JsonTypeInfo<Resource.V1.ResourceClaimTemplate> ResourceClaimTemplate => Of<Resource.V1.ResourceClaimTemplate>();

    public JsonTypeInfo<Resource.V1.ResourceClaimTemplateList> ResourceClaimTemplateList => Of<Resource.V1.ResourceClaimTemplateList>();

    public JsonTypeInfo<Resource.V1.ResourceClaimTemplateSpec> ResourceClaimTemplateSpec => Of<Resource.V1.ResourceClaimTemplateSpec>();

    public JsonTypeInfo<Resource.V1.ResourcePool> ResourcePool => Of<Resource.V1.ResourcePool>();

    public JsonTypeInfo<Resource.V1.ResourceSlice> ResourceSlice => Of<Resource.V1.ResourceSlice>();

    public JsonTypeInfo<Resource.V1.ResourceSliceList> ResourceSliceList => Of<Resource.V1.ResourceSliceList>();

    public JsonTypeInfo<Resource.V1.ResourceSliceSpec> ResourceSliceSpec => Of<Resource.V1.ResourceSliceSpec>();

    public JsonTypeInfo<Scheduling.V1.PriorityClass> PriorityClass => Of<Scheduling.V1.PriorityClass>();

    public JsonTypeInfo<Scheduling.V1.PriorityClassList> PriorityClassList => Of<Scheduling.V1.PriorityClassList>();

    public JsonTypeInfo<Storage.V1.CSIDriver> CSIDriver => Of<Storage.V1.CSIDriver>();

    public JsonTypeInfo<Storage.V1.CSIDriverList> CSIDriverList => Of<Storage.V1.CSIDriverList>();

    public JsonTypeInfo<Storage.V1.CSIDriverSpec> CSIDriverSpec => Of<Storage.V1.CSIDriverSpec>();

    public JsonTypeInfo<Storage.V1.CSINode> CSINode => Of<Storage.V1.CSINode>();

    public JsonTypeInfo<Storage.V1.CSINodeDriver> CSINodeDriver => Of<Storage.V1.CSINodeDriver>();

    public JsonTypeInfo<Storage.V1.CSINodeList> CSINodeList => Of<Storage.V1.CSINodeList>();

    public JsonTypeInfo<Storage.V1.CSINodeSpec> CSINodeSpec => Of<Storage.V1.CSINodeSpec>();

    public JsonTypeInfo<Storage.V1.CSIStorageCapacity> CSIStorageCapacity => Of<Storage.V1.CSIStorageCapacity>();

    public JsonTypeInfo<Storage.V1.CSIStorageCapacityList> CSIStorageCapacityList => Of<Storage.V1.CSIStorageCapacityList>();

    public JsonTypeInfo<Storage.V1.StorageClass> StorageClass => Of<Storage.V1.StorageClass>();

    public JsonTypeInfo<Storage.V1.StorageClassList> StorageClassList => Of<Storage.V1.StorageClassList>();

    public JsonTypeInfo<Storage.V1.TokenRequest> StorageV1TokenRequest => Of<Storage.V1.TokenRequest>();

    public JsonTypeInfo<Storage.V1.VolumeAttachment> VolumeAttachment => Of<Storage.V1.VolumeAttachment>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentList> VolumeAttachmentList => Of<Storage.V1.VolumeAttachmentList>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentSource> VolumeAttachmentSource => Of<Storage.V1.VolumeAttachmentSource>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentSpec> VolumeAttachmentSpec => Of<Storage.V1.VolumeAttachmentSpec>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentStatus> VolumeAttachmentStatus => Of<Storage.V1.VolumeAttachmentStatus>();

    public JsonTypeInfo<Storage.V1.VolumeAttributesClass> VolumeAttributesClass => Of<Storage.V1.VolumeAttributesClass>();

    public JsonTypeInfo<Storage.V1.VolumeAttributesClassList> VolumeAttributesClassList => Of<Storage.V1.VolumeAttributesClassList>();

    public JsonTypeInfo<Storage.V1.VolumeError> VolumeError => Of<Storage.V1.VolumeError>();

    public JsonTypeInfo<Storage.V1.VolumeNodeResources> VolumeNodeResources => Of<Storage.V1.VolumeNodeResources>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceColumnDefinition> CustomResourceColumnDefinition => Of<ApiExtensions.V1.CustomResourceColumnDefinition>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceConversion> CustomResourceConversion => Of<ApiExtensions.V1.CustomResourceConversion>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinition> CustomResourceDefinition => Of<ApiExtensions.V1.CustomResourceDefinition>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionCondition> CustomResourceDefinitionCondition => Of<ApiExtensions.V1.CustomResourceDefinitionCondition>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionList> CustomResourceDefinitionList => Of<ApiExtensions.V1.CustomResourceDefinitionList>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionNames> CustomResourceDefinitionNames => Of<ApiExtensions.V1.CustomResourceDefinitionNames>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionSpec> CustomResourceDefinitionSpec => Of<ApiExtensions.V1.CustomResourceDefinitionSpec>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionStatus> CustomResourceDefinitionStatus => Of<ApiExtensions.V1.CustomResourceDefinitionStatus>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionVersion> CustomResourceDefinitionVersion => Of<ApiExtensions.V1.CustomResourceDefinitionVersion>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceSubresourceScale> CustomResourceSubresourceScale => Of<ApiExtensions.V1.CustomResourceSubresourceScale>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceSubresourceStatus> CustomResourceSubresourceStatus => Of<ApiExtensions.V1.CustomResourceSubresourceStatus>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceSubresources> CustomResourceSubresources => Of<ApiExtensions.V1.CustomResourceSubresources>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceValidation> CustomResourceValidation => Of<ApiExtensions.V1.CustomResourceValidation>();

    public JsonTypeInfo<ApiExtensions.V1.ExternalDocumentation> ExternalDocumentation => Of<ApiExtensions.V1.ExternalDocumentation>();

    public JsonTypeInfo<ApiExtensions.V1.JSONSchemaProps> JSONSchemaProps => Of<ApiExtensions.V1.JSONSchemaProps>();

    public JsonTypeInfo<ApiExtensions.V1.JSONSchemaPropsOrArray> JSONSchemaPropsOrArray => Of<ApiExtensions.V1.JSONSchemaPropsOrArray>();

    public JsonTypeInfo<ApiExtensions.V1.JSONSchemaPropsOrBool> JSONSchemaPropsOrBool => Of<ApiExtensions.V1.JSONSchemaPropsOrBool>();

    public JsonTypeInfo<ApiExtensions.V1.JSONSchemaPropsOrStringArray> JSONSchemaPropsOrStringArray => Of<ApiExtensions.V1.JSONSchemaPropsOrStringArray>();

    public JsonTypeInfo<ApiExtensions.V1.SelectableField> SelectableField => Of<ApiExtensions.V1.SelectableField>();

    public JsonTypeInfo<ApiExtensions.V1.ServiceReference> ApiExtensionsV1ServiceReference => Of<ApiExtensions.V1.ServiceReference>();

    public JsonTypeInfo<ApiExtensions.V1.ValidationRule> ValidationRule => Of<ApiExtensions.V1.ValidationRule>();

    public JsonTypeInfo<ApiExtensions.V1.WebhookClientConfig> ApiExtensionsV1WebhookClientConfig => Of<ApiExtensions.V1.WebhookClientConfig>();

    public JsonTypeInfo<ApiExtensions.V1.WebhookConversion> WebhookConversion => Of<ApiExtensions.V1.WebhookConversion>();

    public JsonTypeInfo<Quantity> Quantity => Of<Quantity>();

    public JsonTypeInfo<Meta.V1.APIResource> APIResource => Of<Meta.V1.APIResource>();

    public JsonTypeInfo<Meta.V1.APIResourceList> APIResourceList => Of<Meta.V1.APIResourceList>();

    public JsonTypeInfo<Condition> Condition => Of<Condition>();

    public JsonTypeInfo<Meta.V1.DeleteOptions> DeleteOptions => Of<Meta.V1.DeleteOptions>();

    public JsonTypeInfo<Meta.V1.FieldSelectorRequirement> FieldSelectorRequirement => Of<Meta.V1.FieldSelectorRequirement>();

    public JsonTypeInfo<FieldsV1> FieldsV1 => Of<FieldsV1>();

    public JsonTypeInfo<Meta.V1.LabelSelector> LabelSelector => Of<Meta.V1.LabelSelector>();

    public JsonTypeInfo<Meta.V1.LabelSelectorRequirement> LabelSelectorRequirement => Of<Meta.V1.LabelSelectorRequirement>();

    public JsonTypeInfo<ListMeta> ListMeta => Of<ListMeta>();

    public JsonTypeInfo<ManagedFieldsEntry> ManagedFieldsEntry => Of<ManagedFieldsEntry>();

    public JsonTypeInfo<MicroTime> MicroTime => Of<MicroTime>();

    public JsonTypeInfo<ObjectMeta> ObjectMeta => Of<ObjectMeta>();

    public JsonTypeInfo<OwnerReference> OwnerReference => Of<OwnerReference>();

    public JsonTypeInfo<Meta.V1.Patch> Patch => Of<Meta.V1.Patch>();

    public JsonTypeInfo<Meta.V1.Preconditions> Preconditions => Of<Meta.V1.Preconditions>();

    public JsonTypeInfo<ShardInfo> ShardInfo => Of<ShardInfo>();

    public JsonTypeInfo<Status> Status => Of<Status>();

    public JsonTypeInfo<StatusCause> StatusCause => Of<StatusCause>();

    public JsonTypeInfo<StatusDetails> StatusDetails => Of<StatusDetails>();

    public JsonTypeInfo<Meta.V1.WatchEvent> WatchEvent => Of<Meta.V1.WatchEvent>();

    public JsonTypeInfo<RawExtension> RawExtension => Of<RawExtension>();

    public JsonTypeInfo<IntOrString> IntOrString => Of<IntOrString>();

    public JsonTypeInfo<ApiRegistration.V1.APIService> APIService => Of<ApiRegistration.V1.APIService>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceCondition> APIServiceCondition => Of<ApiRegistration.V1.APIServiceCondition>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceList> APIServiceList => Of<ApiRegistration.V1.APIServiceList>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceSpec> APIServiceSpec => Of<ApiRegistration.V1.APIServiceSpec>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceStatus> APIServiceStatus => Of<ApiRegistration.V1.APIServiceStatus>();

    public JsonTypeInfo<ApiRegistration.V1.ServiceReference> ApiRegistrationV1ServiceReference => Of<ApiRegistration.V1.ServiceReference>();

    public JsonTypeInfo<AdmissionRegistration.V1.MatchConditionApplyConfiguration> MatchConditionApplyConfiguration => Of<AdmissionRegistration.V1.MatchConditionApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicyApplyConfiguration> MutatingAdmissionPolicyApplyConfiguration => Of<AdmissionRegistration.V1.MutatingAdmissionPolicyApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicyBindingApplyConfiguration> MutatingAdmissionPolicyBindingApplyConfiguration => Of<AdmissionRegistration.V1.MutatingAdmissionPolicyBindingApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingAdmissionPolicySpecApplyConfiguration> MutatingAdmissionPolicySpecApplyConfiguration => Of<AdmissionRegistration.V1.MutatingAdmissionPolicySpecApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingWebhookApplyConfiguration> MutatingWebhookApplyConfiguration => Of<AdmissionRegistration.V1.MutatingWebhookApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.MutatingWebhookConfigurationApplyConfiguration> MutatingWebhookConfigurationApplyConfiguration => Of<AdmissionRegistration.V1.MutatingWebhookConfigurationApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ServiceReferenceApplyConfiguration> ServiceReferenceApplyConfiguration => Of<AdmissionRegistration.V1.ServiceReferenceApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyApplyConfiguration> ValidatingAdmissionPolicyApplyConfiguration => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingApplyConfiguration> ValidatingAdmissionPolicyBindingApplyConfiguration => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingSpecApplyConfiguration> ValidatingAdmissionPolicyBindingSpecApplyConfiguration => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicyBindingSpecApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingAdmissionPolicySpecApplyConfiguration> ValidatingAdmissionPolicySpecApplyConfiguration => Of<AdmissionRegistration.V1.ValidatingAdmissionPolicySpecApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingWebhookApplyConfiguration> ValidatingWebhookApplyConfiguration => Of<AdmissionRegistration.V1.ValidatingWebhookApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.ValidatingWebhookConfigurationApplyConfiguration> ValidatingWebhookConfigurationApplyConfiguration => Of<AdmissionRegistration.V1.ValidatingWebhookConfigurationApplyConfiguration>();

    public JsonTypeInfo<AdmissionRegistration.V1.WebhookClientConfigApplyConfiguration> WebhookClientConfigApplyConfiguration => Of<AdmissionRegistration.V1.WebhookClientConfigApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.ControllerRevisionApplyConfiguration> ControllerRevisionApplyConfiguration => Of<Apps.V1.ControllerRevisionApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DaemonSetApplyConfiguration> DaemonSetApplyConfiguration => Of<Apps.V1.DaemonSetApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DaemonSetConditionApplyConfiguration> DaemonSetConditionApplyConfiguration => Of<Apps.V1.DaemonSetConditionApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DaemonSetSpecApplyConfiguration> DaemonSetSpecApplyConfiguration => Of<Apps.V1.DaemonSetSpecApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DaemonSetStatusApplyConfiguration> DaemonSetStatusApplyConfiguration => Of<Apps.V1.DaemonSetStatusApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DeploymentApplyConfiguration> DeploymentApplyConfiguration => Of<Apps.V1.DeploymentApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DeploymentConditionApplyConfiguration> DeploymentConditionApplyConfiguration => Of<Apps.V1.DeploymentConditionApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DeploymentSpecApplyConfiguration> DeploymentSpecApplyConfiguration => Of<Apps.V1.DeploymentSpecApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.DeploymentStatusApplyConfiguration> DeploymentStatusApplyConfiguration => Of<Apps.V1.DeploymentStatusApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.ReplicaSetApplyConfiguration> ReplicaSetApplyConfiguration => Of<Apps.V1.ReplicaSetApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.ReplicaSetConditionApplyConfiguration> ReplicaSetConditionApplyConfiguration => Of<Apps.V1.ReplicaSetConditionApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.ReplicaSetSpecApplyConfiguration> ReplicaSetSpecApplyConfiguration => Of<Apps.V1.ReplicaSetSpecApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.ReplicaSetStatusApplyConfiguration> ReplicaSetStatusApplyConfiguration => Of<Apps.V1.ReplicaSetStatusApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.StatefulSetApplyConfiguration> StatefulSetApplyConfiguration => Of<Apps.V1.StatefulSetApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.StatefulSetConditionApplyConfiguration> StatefulSetConditionApplyConfiguration => Of<Apps.V1.StatefulSetConditionApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.StatefulSetSpecApplyConfiguration> StatefulSetSpecApplyConfiguration => Of<Apps.V1.StatefulSetSpecApplyConfiguration>();

    public JsonTypeInfo<Apps.V1.StatefulSetStatusApplyConfiguration> StatefulSetStatusApplyConfiguration => Of<Apps.V1.StatefulSetStatusApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscalerApplyConfiguration> HorizontalPodAutoscalerApplyConfiguration => Of<Autoscaling.V1.HorizontalPodAutoscalerApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscalerSpecApplyConfiguration> HorizontalPodAutoscalerSpecApplyConfiguration => Of<Autoscaling.V1.HorizontalPodAutoscalerSpecApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V1.HorizontalPodAutoscalerStatusApplyConfiguration> HorizontalPodAutoscalerStatusApplyConfiguration => Of<Autoscaling.V1.HorizontalPodAutoscalerStatusApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V2.CrossVersionObjectReferenceApplyConfiguration> CrossVersionObjectReferenceApplyConfiguration => Of<Autoscaling.V2.CrossVersionObjectReferenceApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerApplyConfiguration> AutoscalingV2HorizontalPodAutoscalerApplyConfiguration => Of<Autoscaling.V2.HorizontalPodAutoscalerApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerConditionApplyConfiguration> HorizontalPodAutoscalerConditionApplyConfiguration => Of<Autoscaling.V2.HorizontalPodAutoscalerConditionApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerSpecApplyConfiguration> AutoscalingV2HorizontalPodAutoscalerSpecApplyConfiguration => Of<Autoscaling.V2.HorizontalPodAutoscalerSpecApplyConfiguration>();

    public JsonTypeInfo<Autoscaling.V2.HorizontalPodAutoscalerStatusApplyConfiguration> AutoscalingV2HorizontalPodAutoscalerStatusApplyConfiguration => Of<Autoscaling.V2.HorizontalPodAutoscalerStatusApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.CronJobApplyConfiguration> CronJobApplyConfiguration => Of<Batch.V1.CronJobApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.CronJobSpecApplyConfiguration> CronJobSpecApplyConfiguration => Of<Batch.V1.CronJobSpecApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.JobApplyConfiguration> JobApplyConfiguration => Of<Batch.V1.JobApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.JobSpecApplyConfiguration> JobSpecApplyConfiguration => Of<Batch.V1.JobSpecApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.JobTemplateSpecApplyConfiguration> JobTemplateSpecApplyConfiguration => Of<Batch.V1.JobTemplateSpecApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.PodFailurePolicyApplyConfiguration> PodFailurePolicyApplyConfiguration => Of<Batch.V1.PodFailurePolicyApplyConfiguration>();

    public JsonTypeInfo<Batch.V1.SuccessPolicyApplyConfiguration> SuccessPolicyApplyConfiguration => Of<Batch.V1.SuccessPolicyApplyConfiguration>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestApplyConfiguration> CertificateSigningRequestApplyConfiguration => Of<Certificates.V1.CertificateSigningRequestApplyConfiguration>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestConditionApplyConfiguration> CertificateSigningRequestConditionApplyConfiguration => Of<Certificates.V1.CertificateSigningRequestConditionApplyConfiguration>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestSpecApplyConfiguration> CertificateSigningRequestSpecApplyConfiguration => Of<Certificates.V1.CertificateSigningRequestSpecApplyConfiguration>();

    public JsonTypeInfo<Certificates.V1.CertificateSigningRequestStatusApplyConfiguration> CertificateSigningRequestStatusApplyConfiguration => Of<Certificates.V1.CertificateSigningRequestStatusApplyConfiguration>();

    public JsonTypeInfo<Coordination.V1.LeaseApplyConfiguration> LeaseApplyConfiguration => Of<Coordination.V1.LeaseApplyConfiguration>();

    public JsonTypeInfo<Core.V1.AWSElasticBlockStoreVolumeSourceApplyConfiguration> AWSElasticBlockStoreVolumeSourceApplyConfiguration => Of<Core.V1.AWSElasticBlockStoreVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.AppArmorProfileApplyConfiguration> AppArmorProfileApplyConfiguration => Of<Core.V1.AppArmorProfileApplyConfiguration>();

    public JsonTypeInfo<Core.V1.AzureDiskVolumeSourceApplyConfiguration> AzureDiskVolumeSourceApplyConfiguration => Of<Core.V1.AzureDiskVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.AzureFilePersistentVolumeSourceApplyConfiguration> AzureFilePersistentVolumeSourceApplyConfiguration => Of<Core.V1.AzureFilePersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.AzureFileVolumeSourceApplyConfiguration> AzureFileVolumeSourceApplyConfiguration => Of<Core.V1.AzureFileVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.CSIPersistentVolumeSourceApplyConfiguration> CSIPersistentVolumeSourceApplyConfiguration => Of<Core.V1.CSIPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.CSIVolumeSourceApplyConfiguration> CSIVolumeSourceApplyConfiguration => Of<Core.V1.CSIVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.CephFSPersistentVolumeSourceApplyConfiguration> CephFSPersistentVolumeSourceApplyConfiguration => Of<Core.V1.CephFSPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.CephFSVolumeSourceApplyConfiguration> CephFSVolumeSourceApplyConfiguration => Of<Core.V1.CephFSVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.CinderPersistentVolumeSourceApplyConfiguration> CinderPersistentVolumeSourceApplyConfiguration => Of<Core.V1.CinderPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.CinderVolumeSourceApplyConfiguration> CinderVolumeSourceApplyConfiguration => Of<Core.V1.CinderVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ComponentConditionApplyConfiguration> ComponentConditionApplyConfiguration => Of<Core.V1.ComponentConditionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ComponentStatusApplyConfiguration> ComponentStatusApplyConfiguration => Of<Core.V1.ComponentStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ConfigMapApplyConfiguration> ConfigMapApplyConfiguration => Of<Core.V1.ConfigMapApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ConfigMapNodeConfigSourceApplyConfiguration> ConfigMapNodeConfigSourceApplyConfiguration => Of<Core.V1.ConfigMapNodeConfigSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ContainerApplyConfiguration> ContainerApplyConfiguration => Of<Core.V1.ContainerApplyConfiguration>();

    public JsonTypeInfo<Core.V1.DaemonEndpointApplyConfiguration> DaemonEndpointApplyConfiguration => Of<Core.V1.DaemonEndpointApplyConfiguration>();

    public JsonTypeInfo<Core.V1.EndpointsApplyConfiguration> EndpointsApplyConfiguration => Of<Core.V1.EndpointsApplyConfiguration>();

    public JsonTypeInfo<Core.V1.EphemeralContainerApplyConfiguration> EphemeralContainerApplyConfiguration => Of<Core.V1.EphemeralContainerApplyConfiguration>();

    public JsonTypeInfo<Core.V1.EphemeralVolumeSourceApplyConfiguration> EphemeralVolumeSourceApplyConfiguration => Of<Core.V1.EphemeralVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.EventApplyConfiguration> EventApplyConfiguration => Of<Core.V1.EventApplyConfiguration>();

    public JsonTypeInfo<Core.V1.FlexPersistentVolumeSourceApplyConfiguration> FlexPersistentVolumeSourceApplyConfiguration => Of<Core.V1.FlexPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.FlexVolumeSourceApplyConfiguration> FlexVolumeSourceApplyConfiguration => Of<Core.V1.FlexVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.GCEPersistentDiskVolumeSourceApplyConfiguration> GCEPersistentDiskVolumeSourceApplyConfiguration => Of<Core.V1.GCEPersistentDiskVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.GRPCActionApplyConfiguration> GRPCActionApplyConfiguration => Of<Core.V1.GRPCActionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.GitRepoVolumeSourceApplyConfiguration> GitRepoVolumeSourceApplyConfiguration => Of<Core.V1.GitRepoVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.GlusterfsPersistentVolumeSourceApplyConfiguration> GlusterfsPersistentVolumeSourceApplyConfiguration => Of<Core.V1.GlusterfsPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.GlusterfsVolumeSourceApplyConfiguration> GlusterfsVolumeSourceApplyConfiguration => Of<Core.V1.GlusterfsVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.HTTPGetActionApplyConfiguration> HTTPGetActionApplyConfiguration => Of<Core.V1.HTTPGetActionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.HostPathVolumeSourceApplyConfiguration> HostPathVolumeSourceApplyConfiguration => Of<Core.V1.HostPathVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ISCSIPersistentVolumeSourceApplyConfiguration> ISCSIPersistentVolumeSourceApplyConfiguration => Of<Core.V1.ISCSIPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ISCSIVolumeSourceApplyConfiguration> ISCSIVolumeSourceApplyConfiguration => Of<Core.V1.ISCSIVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.LifecycleApplyConfiguration> LifecycleApplyConfiguration => Of<Core.V1.LifecycleApplyConfiguration>();

    public JsonTypeInfo<Core.V1.LifecycleHandlerApplyConfiguration> LifecycleHandlerApplyConfiguration => Of<Core.V1.LifecycleHandlerApplyConfiguration>();

    public JsonTypeInfo<Core.V1.LimitRangeApplyConfiguration> LimitRangeApplyConfiguration => Of<Core.V1.LimitRangeApplyConfiguration>();

    public JsonTypeInfo<Core.V1.LimitRangeSpecApplyConfiguration> LimitRangeSpecApplyConfiguration => Of<Core.V1.LimitRangeSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.LocalVolumeSourceApplyConfiguration> LocalVolumeSourceApplyConfiguration => Of<Core.V1.LocalVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ModifyVolumeStatusApplyConfiguration> ModifyVolumeStatusApplyConfiguration => Of<Core.V1.ModifyVolumeStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NFSVolumeSourceApplyConfiguration> NFSVolumeSourceApplyConfiguration => Of<Core.V1.NFSVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NamespaceApplyConfiguration> NamespaceApplyConfiguration => Of<Core.V1.NamespaceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NamespaceConditionApplyConfiguration> NamespaceConditionApplyConfiguration => Of<Core.V1.NamespaceConditionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NamespaceStatusApplyConfiguration> NamespaceStatusApplyConfiguration => Of<Core.V1.NamespaceStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeApplyConfiguration> NodeApplyConfiguration => Of<Core.V1.NodeApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeAddressApplyConfiguration> NodeAddressApplyConfiguration => Of<Core.V1.NodeAddressApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeConditionApplyConfiguration> NodeConditionApplyConfiguration => Of<Core.V1.NodeConditionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeConfigSourceApplyConfiguration> NodeConfigSourceApplyConfiguration => Of<Core.V1.NodeConfigSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeConfigStatusApplyConfiguration> NodeConfigStatusApplyConfiguration => Of<Core.V1.NodeConfigStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeDaemonEndpointsApplyConfiguration> NodeDaemonEndpointsApplyConfiguration => Of<Core.V1.NodeDaemonEndpointsApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeSpecApplyConfiguration> NodeSpecApplyConfiguration => Of<Core.V1.NodeSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeStatusApplyConfiguration> NodeStatusApplyConfiguration => Of<Core.V1.NodeStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.NodeSystemInfoApplyConfiguration> NodeSystemInfoApplyConfiguration => Of<Core.V1.NodeSystemInfoApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeApplyConfiguration> PersistentVolumeApplyConfiguration => Of<Core.V1.PersistentVolumeApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimApplyConfiguration> PersistentVolumeClaimApplyConfiguration => Of<Core.V1.PersistentVolumeClaimApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimConditionApplyConfiguration> PersistentVolumeClaimConditionApplyConfiguration => Of<Core.V1.PersistentVolumeClaimConditionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimSpecApplyConfiguration> PersistentVolumeClaimSpecApplyConfiguration => Of<Core.V1.PersistentVolumeClaimSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimStatusApplyConfiguration> PersistentVolumeClaimStatusApplyConfiguration => Of<Core.V1.PersistentVolumeClaimStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimTemplateApplyConfiguration> PersistentVolumeClaimTemplateApplyConfiguration => Of<Core.V1.PersistentVolumeClaimTemplateApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeClaimVolumeSourceApplyConfiguration> PersistentVolumeClaimVolumeSourceApplyConfiguration => Of<Core.V1.PersistentVolumeClaimVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PersistentVolumeSpecApplyConfiguration> PersistentVolumeSpecApplyConfiguration => Of<Core.V1.PersistentVolumeSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PhotonPersistentDiskVolumeSourceApplyConfiguration> PhotonPersistentDiskVolumeSourceApplyConfiguration => Of<Core.V1.PhotonPersistentDiskVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodApplyConfiguration> PodApplyConfiguration => Of<Core.V1.PodApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodConditionApplyConfiguration> PodConditionApplyConfiguration => Of<Core.V1.PodConditionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodExtendedResourceClaimStatusApplyConfiguration> PodExtendedResourceClaimStatusApplyConfiguration => Of<Core.V1.PodExtendedResourceClaimStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodOSApplyConfiguration> PodOSApplyConfiguration => Of<Core.V1.PodOSApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodSecurityContextApplyConfiguration> PodSecurityContextApplyConfiguration => Of<Core.V1.PodSecurityContextApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodSpecApplyConfiguration> PodSpecApplyConfiguration => Of<Core.V1.PodSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodStatusApplyConfiguration> PodStatusApplyConfiguration => Of<Core.V1.PodStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodTemplateApplyConfiguration> PodTemplateApplyConfiguration => Of<Core.V1.PodTemplateApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PodTemplateSpecApplyConfiguration> PodTemplateSpecApplyConfiguration => Of<Core.V1.PodTemplateSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.PortworxVolumeSourceApplyConfiguration> PortworxVolumeSourceApplyConfiguration => Of<Core.V1.PortworxVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ProbeApplyConfiguration> ProbeApplyConfiguration => Of<Core.V1.ProbeApplyConfiguration>();

    public JsonTypeInfo<Core.V1.QuobyteVolumeSourceApplyConfiguration> QuobyteVolumeSourceApplyConfiguration => Of<Core.V1.QuobyteVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.RBDPersistentVolumeSourceApplyConfiguration> RBDPersistentVolumeSourceApplyConfiguration => Of<Core.V1.RBDPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.RBDVolumeSourceApplyConfiguration> RBDVolumeSourceApplyConfiguration => Of<Core.V1.RBDVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ReplicationControllerApplyConfiguration> ReplicationControllerApplyConfiguration => Of<Core.V1.ReplicationControllerApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ReplicationControllerConditionApplyConfiguration> ReplicationControllerConditionApplyConfiguration => Of<Core.V1.ReplicationControllerConditionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ReplicationControllerSpecApplyConfiguration> ReplicationControllerSpecApplyConfiguration => Of<Core.V1.ReplicationControllerSpecApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ReplicationControllerStatusApplyConfiguration> ReplicationControllerStatusApplyConfiguration => Of<Core.V1.ReplicationControllerStatusApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ResourceQuotaApplyConfiguration> ResourceQuotaApplyConfiguration => Of<Core.V1.ResourceQuotaApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ScaleIOPersistentVolumeSourceApplyConfiguration> ScaleIOPersistentVolumeSourceApplyConfiguration => Of<Core.V1.ScaleIOPersistentVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ScaleIOVolumeSourceApplyConfiguration> ScaleIOVolumeSourceApplyConfiguration => Of<Core.V1.ScaleIOVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.SeccompProfileApplyConfiguration> SeccompProfileApplyConfiguration => Of<Core.V1.SeccompProfileApplyConfiguration>();

    public JsonTypeInfo<Core.V1.SecretApplyConfiguration> SecretApplyConfiguration => Of<Core.V1.SecretApplyConfiguration>();

    public JsonTypeInfo<Core.V1.SecurityContextApplyConfiguration> SecurityContextApplyConfiguration => Of<Core.V1.SecurityContextApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ServiceApplyConfiguration> ServiceApplyConfiguration => Of<Core.V1.ServiceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.ServiceAccountApplyConfiguration> ServiceAccountApplyConfiguration => Of<Core.V1.ServiceAccountApplyConfiguration>();

    public JsonTypeInfo<Core.V1.SleepActionApplyConfiguration> SleepActionApplyConfiguration => Of<Core.V1.SleepActionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.TCPSocketActionApplyConfiguration> TCPSocketActionApplyConfiguration => Of<Core.V1.TCPSocketActionApplyConfiguration>();

    public JsonTypeInfo<Core.V1.TopologySpreadConstraintApplyConfiguration> TopologySpreadConstraintApplyConfiguration => Of<Core.V1.TopologySpreadConstraintApplyConfiguration>();

    public JsonTypeInfo<Core.V1.TypedObjectReferenceApplyConfiguration> TypedObjectReferenceApplyConfiguration => Of<Core.V1.TypedObjectReferenceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.VolumeApplyConfiguration> VolumeApplyConfiguration => Of<Core.V1.VolumeApplyConfiguration>();

    public JsonTypeInfo<Core.V1.VolumeDeviceApplyConfiguration> VolumeDeviceApplyConfiguration => Of<Core.V1.VolumeDeviceApplyConfiguration>();

    public JsonTypeInfo<Core.V1.VolumeMountApplyConfiguration> VolumeMountApplyConfiguration => Of<Core.V1.VolumeMountApplyConfiguration>();

    public JsonTypeInfo<Core.V1.VsphereVirtualDiskVolumeSourceApplyConfiguration> VsphereVirtualDiskVolumeSourceApplyConfiguration => Of<Core.V1.VsphereVirtualDiskVolumeSourceApplyConfiguration>();

    public JsonTypeInfo<Discovery.V1.EndpointSliceApplyConfiguration> EndpointSliceApplyConfiguration => Of<Discovery.V1.EndpointSliceApplyConfiguration>();

    public JsonTypeInfo<Events.V1.EventApplyConfiguration> EventsV1EventApplyConfiguration => Of<Events.V1.EventApplyConfiguration>();

    public JsonTypeInfo<Events.V1.EventSeriesApplyConfiguration> EventSeriesApplyConfiguration => Of<Events.V1.EventSeriesApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.FlowDistinguisherMethodApplyConfiguration> FlowDistinguisherMethodApplyConfiguration => Of<FlowControl.V1.FlowDistinguisherMethodApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.FlowSchemaApplyConfiguration> FlowSchemaApplyConfiguration => Of<FlowControl.V1.FlowSchemaApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.FlowSchemaSpecApplyConfiguration> FlowSchemaSpecApplyConfiguration => Of<FlowControl.V1.FlowSchemaSpecApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.LimitResponseApplyConfiguration> LimitResponseApplyConfiguration => Of<FlowControl.V1.LimitResponseApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.LimitedPriorityLevelConfigurationApplyConfiguration> LimitedPriorityLevelConfigurationApplyConfiguration => Of<FlowControl.V1.LimitedPriorityLevelConfigurationApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationApplyConfiguration> PriorityLevelConfigurationApplyConfiguration => Of<FlowControl.V1.PriorityLevelConfigurationApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationReferenceApplyConfiguration> PriorityLevelConfigurationReferenceApplyConfiguration => Of<FlowControl.V1.PriorityLevelConfigurationReferenceApplyConfiguration>();

    public JsonTypeInfo<FlowControl.V1.PriorityLevelConfigurationSpecApplyConfiguration> PriorityLevelConfigurationSpecApplyConfiguration => Of<FlowControl.V1.PriorityLevelConfigurationSpecApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IPAddressApplyConfiguration> IPAddressApplyConfiguration => Of<Networking.V1.IPAddressApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IPAddressSpecApplyConfiguration> IPAddressSpecApplyConfiguration => Of<Networking.V1.IPAddressSpecApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressApplyConfiguration> IngressApplyConfiguration => Of<Networking.V1.IngressApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressBackendApplyConfiguration> IngressBackendApplyConfiguration => Of<Networking.V1.IngressBackendApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressClassApplyConfiguration> IngressClassApplyConfiguration => Of<Networking.V1.IngressClassApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressClassParametersReferenceApplyConfiguration> IngressClassParametersReferenceApplyConfiguration => Of<Networking.V1.IngressClassParametersReferenceApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressClassSpecApplyConfiguration> IngressClassSpecApplyConfiguration => Of<Networking.V1.IngressClassSpecApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressServiceBackendApplyConfiguration> IngressServiceBackendApplyConfiguration => Of<Networking.V1.IngressServiceBackendApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.IngressSpecApplyConfiguration> IngressSpecApplyConfiguration => Of<Networking.V1.IngressSpecApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.NetworkPolicyApplyConfiguration> NetworkPolicyApplyConfiguration => Of<Networking.V1.NetworkPolicyApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.ParentReferenceApplyConfiguration> ParentReferenceApplyConfiguration => Of<Networking.V1.ParentReferenceApplyConfiguration>();

    public JsonTypeInfo<Networking.V1.ServiceCIDRApplyConfiguration> ServiceCIDRApplyConfiguration => Of<Networking.V1.ServiceCIDRApplyConfiguration>();

    public JsonTypeInfo<Node.V1.RuntimeClassApplyConfiguration> RuntimeClassApplyConfiguration => Of<Node.V1.RuntimeClassApplyConfiguration>();

    public JsonTypeInfo<Policy.V1.PodDisruptionBudgetApplyConfiguration> PodDisruptionBudgetApplyConfiguration => Of<Policy.V1.PodDisruptionBudgetApplyConfiguration>();

    public JsonTypeInfo<Rbac.V1.ClusterRoleApplyConfiguration> ClusterRoleApplyConfiguration => Of<Rbac.V1.ClusterRoleApplyConfiguration>();

    public JsonTypeInfo<Rbac.V1.ClusterRoleBindingApplyConfiguration> ClusterRoleBindingApplyConfiguration => Of<Rbac.V1.ClusterRoleBindingApplyConfiguration>();

    public JsonTypeInfo<Rbac.V1.RoleApplyConfiguration> RoleApplyConfiguration => Of<Rbac.V1.RoleApplyConfiguration>();

    public JsonTypeInfo<Rbac.V1.RoleBindingApplyConfiguration> RoleBindingApplyConfiguration => Of<Rbac.V1.RoleBindingApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.DeviceClassApplyConfiguration> DeviceClassApplyConfiguration => Of<Resource.V1.DeviceClassApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceClaimApplyConfiguration> ResourceClaimApplyConfiguration => Of<Resource.V1.ResourceClaimApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceClaimConsumerReferenceApplyConfiguration> ResourceClaimConsumerReferenceApplyConfiguration => Of<Resource.V1.ResourceClaimConsumerReferenceApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceClaimStatusApplyConfiguration> ResourceClaimStatusApplyConfiguration => Of<Resource.V1.ResourceClaimStatusApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceClaimTemplateApplyConfiguration> ResourceClaimTemplateApplyConfiguration => Of<Resource.V1.ResourceClaimTemplateApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceClaimTemplateSpecApplyConfiguration> ResourceClaimTemplateSpecApplyConfiguration => Of<Resource.V1.ResourceClaimTemplateSpecApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourcePoolApplyConfiguration> ResourcePoolApplyConfiguration => Of<Resource.V1.ResourcePoolApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceSliceApplyConfiguration> ResourceSliceApplyConfiguration => Of<Resource.V1.ResourceSliceApplyConfiguration>();

    public JsonTypeInfo<Resource.V1.ResourceSliceSpecApplyConfiguration> ResourceSliceSpecApplyConfiguration => Of<Resource.V1.ResourceSliceSpecApplyConfiguration>();

    public JsonTypeInfo<Scheduling.V1.PriorityClassApplyConfiguration> PriorityClassApplyConfiguration => Of<Scheduling.V1.PriorityClassApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.CSIDriverApplyConfiguration> CSIDriverApplyConfiguration => Of<Storage.V1.CSIDriverApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.CSINodeApplyConfiguration> CSINodeApplyConfiguration => Of<Storage.V1.CSINodeApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.CSINodeDriverApplyConfiguration> CSINodeDriverApplyConfiguration => Of<Storage.V1.CSINodeDriverApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.CSINodeSpecApplyConfiguration> CSINodeSpecApplyConfiguration => Of<Storage.V1.CSINodeSpecApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.CSIStorageCapacityApplyConfiguration> CSIStorageCapacityApplyConfiguration => Of<Storage.V1.CSIStorageCapacityApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.StorageClassApplyConfiguration> StorageClassApplyConfiguration => Of<Storage.V1.StorageClassApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentApplyConfiguration> VolumeAttachmentApplyConfiguration => Of<Storage.V1.VolumeAttachmentApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentSourceApplyConfiguration> VolumeAttachmentSourceApplyConfiguration => Of<Storage.V1.VolumeAttachmentSourceApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentSpecApplyConfiguration> VolumeAttachmentSpecApplyConfiguration => Of<Storage.V1.VolumeAttachmentSpecApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.VolumeAttachmentStatusApplyConfiguration> VolumeAttachmentStatusApplyConfiguration => Of<Storage.V1.VolumeAttachmentStatusApplyConfiguration>();

    public JsonTypeInfo<Storage.V1.VolumeAttributesClassApplyConfiguration> VolumeAttributesClassApplyConfiguration => Of<Storage.V1.VolumeAttributesClassApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceConversionApplyConfiguration> CustomResourceConversionApplyConfiguration => Of<ApiExtensions.V1.CustomResourceConversionApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionApplyConfiguration> CustomResourceDefinitionApplyConfiguration => Of<ApiExtensions.V1.CustomResourceDefinitionApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionConditionApplyConfiguration> CustomResourceDefinitionConditionApplyConfiguration => Of<ApiExtensions.V1.CustomResourceDefinitionConditionApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionNamesApplyConfiguration> CustomResourceDefinitionNamesApplyConfiguration => Of<ApiExtensions.V1.CustomResourceDefinitionNamesApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionSpecApplyConfiguration> CustomResourceDefinitionSpecApplyConfiguration => Of<ApiExtensions.V1.CustomResourceDefinitionSpecApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.CustomResourceDefinitionStatusApplyConfiguration> CustomResourceDefinitionStatusApplyConfiguration => Of<ApiExtensions.V1.CustomResourceDefinitionStatusApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.ServiceReferenceApplyConfiguration> ApiExtensionsV1ServiceReferenceApplyConfiguration => Of<ApiExtensions.V1.ServiceReferenceApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.WebhookClientConfigApplyConfiguration> ApiExtensionsV1WebhookClientConfigApplyConfiguration => Of<ApiExtensions.V1.WebhookClientConfigApplyConfiguration>();

    public JsonTypeInfo<ApiExtensions.V1.WebhookConversionApplyConfiguration> WebhookConversionApplyConfiguration => Of<ApiExtensions.V1.WebhookConversionApplyConfiguration>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceApplyConfiguration> APIServiceApplyConfiguration => Of<ApiRegistration.V1.APIServiceApplyConfiguration>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceConditionApplyConfiguration> APIServiceConditionApplyConfiguration => Of<ApiRegistration.V1.APIServiceConditionApplyConfiguration>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceSpecApplyConfiguration> APIServiceSpecApplyConfiguration => Of<ApiRegistration.V1.APIServiceSpecApplyConfiguration>();

    public JsonTypeInfo<ApiRegistration.V1.APIServiceStatusApplyConfiguration> APIServiceStatusApplyConfiguration => Of<ApiRegistration.V1.APIServiceStatusApplyConfiguration>();
}
